// SPDX-License-Identifier: MIT

/// A thread that was just created, with those who could not be added to it.
public struct NewChatThread: Equatable, Sendable {
    /// The thread; its id opens it with ``ChatClient/thread(id:)``.
    public var thread: ChatThreadProperties
    /// The participants that could not be added, each with its error.
    public var failed: [FailedChatParticipant]

    /// Makes an answer, for tests.
    public init(thread: ChatThreadProperties, failed: [FailedChatParticipant] = []) {
        self.thread = thread
        self.failed = failed
    }
}
