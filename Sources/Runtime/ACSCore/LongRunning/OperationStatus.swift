// SPDX-License-Identifier: MIT

/// The status of a long-running operation.
public struct OperationStatus: Sendable, Hashable {
    /// The service's name of the state, such as `Running`.
    public var state: State
    /// Whether the operation has ended, successfully or not.
    ///
    /// An unknown state, such as `Expired`, counts as the end if the response contains an error. It also does if it has
    /// lasted for ten minutes and three polls. If the service keeps requesting polls with 202 or `Retry-After`, it
    /// counts as the end after a day.
    public var isTerminal: Bool
    /// The whole response to the poll; null if it had no body.
    public var body: JSONValue

    /// Creates a status, for tests.
    public init(state: State, isTerminal: Bool, body: JSONValue = .null) {
        self.state = state
        self.isTerminal = isTerminal
        self.body = body
    }

    /// The state of an operation. States are compared without regard to case.
    public struct State: RawRepresentable, Sendable, CustomStringConvertible {
        /// The state as the service wrote it.
        public let rawValue: String

        /// Creates a state from the service's text.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The state as the service wrote it.
        public var description: String { rawValue }

        /// Accepted, but not started.
        public static let notStarted = Self(rawValue: "NotStarted")
        /// In progress; also if the service does not name a state yet.
        public static let running = Self(rawValue: "Running")
        /// Ended successfully.
        public static let succeeded = Self(rawValue: "Succeeded")
        /// Ended without success.
        public static let failed = Self(rawValue: "Failed")
        /// Ended because it was cancelled.
        public static let canceled = Self(rawValue: "Canceled")
    }
}

extension OperationStatus.State: Hashable {
    /// Compares without regard to case.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.lowercased() == right.rawValue.lowercased()
    }

    /// Hashes without regard to case.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(rawValue.lowercased())
    }
}

extension OperationStatus: CustomStringConvertible {
    /// The name of the state.
    public var description: String { state.rawValue }
}
