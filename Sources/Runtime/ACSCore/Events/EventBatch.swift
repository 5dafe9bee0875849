// SPDX-License-Identifier: MIT

/// The events of one delivery, and what could not be read, side by side.
///
/// A delivery succeeds or fails as a whole. A response that refuses one event makes the service send all of them again,
/// or none ever again. A broken event therefore does not throw, and the others are handled.
public struct EventBatch: Sendable, Equatable {
    /// The events, in the order of the body.
    public var events: [ReceivedEvent]
    /// The entries that are no events. They are not in ``events``.
    public var failures: [EntryFailure]

    /// Creates a batch, for tests.
    public init(events: [ReceivedEvent], failures: [EntryFailure] = []) {
        self.events = events
        self.failures = failures
    }
}
