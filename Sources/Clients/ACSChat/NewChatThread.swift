// SPDX-License-Identifier: MIT

/// A newly created thread, with the participants that could not be added to it.
public struct NewChatThread: Equatable, Sendable {
    /// The thread. Pass its id to ``ChatClient/thread(id:)``.
    public var thread: ChatThreadProperties
    /// The participants that could not be added, with their errors.
    public var failed: [FailedChatParticipant]

    /// Creates a result, for tests.
    public init(thread: ChatThreadProperties, failed: [FailedChatParticipant] = []) {
        self.thread = thread
        self.failed = failed
    }
}
