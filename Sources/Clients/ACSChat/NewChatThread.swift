// SPDX-License-Identifier: MIT

public import ACSCore

/// A thread that was just created, with those who could not be added to it.
public struct NewChatThread: Equatable, Sendable {
    /// The thread; its id opens it with ``ChatClient/thread(id:)``.
    public var thread: ChatThreadProperties
    /// One error per participant that could not be added.
    public var failed: [ServiceError]

    /// Makes an answer, for tests.
    public init(thread: ChatThreadProperties, failed: [ServiceError] = []) {
        self.thread = thread
        self.failed = failed
    }
}
