// SPDX-License-Identifier: MIT

/// The events of one delivery, and what could not be read, side by side.
///
/// A delivery succeeds or fails as a whole: a response that refuses one event makes the service send all of them again,
/// or none ever again. A broken event therefore does not throw, and the others are handled.
public struct EventBatch: Sendable, Equatable {
    /// The events, in the order of the body.
    public var events: [ReceivedEvent]
    /// The entries that are no events. They are not in ``events``.
    public var failures: [Failure]

    /// Creates a batch, for tests.
    public init(events: [ReceivedEvent], failures: [Failure] = []) {
        self.events = events
        self.failures = failures
    }

    /// An entry of a delivery that is not an event.
    public struct Failure: Sendable {
        /// The entry's position in the body, from 0.
        public var index: Int
        /// What is wrong, of kind ``ACSError/Kind/undecodableEvent``. Its `codingPath` names the member, and its
        /// `responseJSON` is the entry.
        public var error: ACSError

        /// Creates a failure, for tests.
        public init(index: Int, error: ACSError) {
            self.index = index
            self.error = error
        }
    }
}

extension EventBatch.Failure: Equatable {
    /// Compares positions, kinds of errors, and coding paths.
    public static func == (left: Self, right: Self) -> Bool {
        left.index == right.index && left.error.kind == right.error.kind
            && left.error.codingPath == right.error.codingPath
    }
}
