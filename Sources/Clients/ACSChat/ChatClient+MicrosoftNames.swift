// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

@available(*, unavailable, message: "Call createThread(topic:participants:).")
extension ChatClient {
    /// Microsoft's name for `createThread(topic:participants:)`.
    public var createChatThread: MicrosoftName<NewChatThread> { .init() }

    /// Microsoft's name for `createThread(topic:participants:)`.
    public var create: MicrosoftName<NewChatThread> { .init() }

    /// Microsoft's name for `createThread(topic:participants:)`.
    public func createChatThread(topic: String, participants: [ChatParticipant] = []) async throws -> NewChatThread {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `createThread(topic:participants:)`.
    public func createChatThread(_ request: CreateChatThreadRequest) async throws -> NewChatThread {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `createThread(topic:participants:)`.
    public func create(thread request: CreateChatThreadRequest) async throws -> NewChatThread {
        try await MicrosoftName()()
    }
}

@available(*, unavailable, message: "Call thread(id:).")
extension ChatClient {
    /// Microsoft's name for `thread(id:)`.
    public var getChatThreadClient: MicrosoftInstantName<ChatThreadClient> { .init(thread(id: "")) }

    /// Microsoft's name for `thread(id:)`.
    public var getChatThread: MicrosoftInstantName<ChatThreadClient> { .init(thread(id: "")) }

    /// Microsoft's name for `thread(id:)`.
    public var createClient: MicrosoftInstantName<ChatThreadClient> { .init(thread(id: "")) }
}

@available(*, unavailable, message: "Call listThreads().")
extension ChatClient {
    /// Microsoft's name for `listThreads()`.
    public var listChatThreads: MicrosoftInstantName<PagedSequence<ChatThreadItem>> { .init(listThreads()) }

    /// Microsoft's name for `listThreads()`.
    public var getChatThreads: MicrosoftInstantName<PagedSequence<ChatThreadItem>> { .init(listThreads()) }
}

@available(*, unavailable, message: "Call deleteThread(id:).")
extension ChatClient {
    /// Microsoft's name for `deleteThread(id:)`.
    public var deleteChatThread: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `deleteThread(id:)`.
    public var delete: MicrosoftName<Void> { .init() }
}
