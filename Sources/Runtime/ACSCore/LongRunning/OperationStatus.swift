// SPDX-License-Identifier: MIT

/// How far a long-running operation has come.
public struct OperationStatus: Sendable, Hashable {
    /// The service's word, such as `Running`.
    public var state: State
    /// Whether the operation has ended, successfully or not.
    ///
    /// A state that is not known, such as `Expired`, counts as the end when it comes with an error, or when it has
    /// stayed for ten minutes and three polls; for a day if the service goes on to ask for polls with 202 or
    /// `Retry-After`.
    public var isTerminal: Bool
    /// The whole answer to the poll; null where it had no body.
    public var body: JSONValue

    /// Makes a status, for tests.
    public init(state: State, isTerminal: Bool, body: JSONValue = .null) {
        self.state = state
        self.isTerminal = isTerminal
        self.body = body
    }

    /// The service's word for how far an operation has come; compared without regard to case.
    public struct State: RawRepresentable, Sendable, CustomStringConvertible {
        /// The word as the service wrote it.
        public let rawValue: String

        /// A word of the service.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The word as the service wrote it.
        public var description: String { rawValue }

        /// Accepted, and not begun.
        public static let notStarted = Self(rawValue: "NotStarted")
        /// On its way; also where the service names no state yet.
        public static let running = Self(rawValue: "Running")
        /// Ended well.
        public static let succeeded = Self(rawValue: "Succeeded")
        /// Ended without success.
        public static let failed = Self(rawValue: "Failed")
        /// Ended because somebody cancelled it.
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
    /// The state's word.
    public var description: String { state.rawValue }
}
