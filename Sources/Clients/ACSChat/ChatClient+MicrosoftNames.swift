// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension ChatClient {
    /// Microsoft's name for `createThread(topic:participants:)`.
    @available(*, unavailable, message: "Call createThread(topic:participants:).")
    public var createChatThread: MicrosoftName<NewChatThread> { .init() }

    /// Microsoft's name for `createThread(topic:participants:)`.
    @available(*, unavailable, message: "Call createThread(topic:participants:).")
    public var create: MicrosoftName<NewChatThread> { .init() }

    /// Microsoft's name for `createThread(topic:participants:)`.
    @available(*, unavailable, message: "Call createThread(topic:participants:).")
    public func createChatThread(topic: String, participants: [ChatParticipant] = []) async throws -> NewChatThread {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `createThread(topic:participants:)`.
    @available(*, unavailable, message: "Call createThread(topic:participants:).")
    public func createChatThread(_ request: CreateChatThreadRequest) async throws -> NewChatThread {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `createThread(topic:participants:)`.
    @available(*, unavailable, message: "Call createThread(topic:participants:).")
    public func create(thread request: CreateChatThreadRequest) async throws -> NewChatThread {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `thread(id:)`.
    @available(*, unavailable, message: "Call thread(id:).")
    public var getChatThreadClient: MicrosoftInstantName<ChatThreadClient> { .init(thread(id: "")) }

    /// Microsoft's name for `thread(id:)`.
    @available(*, unavailable, message: "Call thread(id:).")
    public var getChatThread: MicrosoftInstantName<ChatThreadClient> { .init(thread(id: "")) }

    /// Microsoft's name for `thread(id:)`.
    @available(*, unavailable, message: "Call thread(id:).")
    public var createClient: MicrosoftInstantName<ChatThreadClient> { .init(thread(id: "")) }

    /// Microsoft's name for `listThreads()`.
    @available(*, unavailable, message: "Call listThreads().")
    public var listChatThreads: MicrosoftInstantName<PagedSequence<ChatThreadItem>> { .init(listThreads()) }

    /// Microsoft's name for `listThreads()`.
    @available(*, unavailable, message: "Call listThreads().")
    public var getChatThreads: MicrosoftInstantName<PagedSequence<ChatThreadItem>> { .init(listThreads()) }

    /// Microsoft's name for `deleteThread(id:)`.
    @available(*, unavailable, message: "Call deleteThread(id:).")
    public var deleteChatThread: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `deleteThread(id:)`.
    @available(*, unavailable, message: "Call deleteThread(id:).")
    public var delete: MicrosoftName<Void> { .init() }
}
