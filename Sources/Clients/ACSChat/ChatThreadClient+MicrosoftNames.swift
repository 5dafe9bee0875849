// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

@available(*, unavailable, message: "Call updateProperties(_:).")
extension ChatThreadClient {
    /// Microsoft's name for `updateProperties(_:)`.
    public var updateTopic: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `updateProperties(_:)`.
    public var update: MicrosoftName<Void> { .init() }
}

@available(*, unavailable, message: "Call sendMessage(_:).")
extension ChatThreadClient {
    /// Microsoft's name for `sendMessage(_:)`.
    public func send(message request: SendChatMessageRequest) async throws -> SendChatMessageResult {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `sendMessage(_:)`.
    public var send: MicrosoftName<SendChatMessageResult> { .init() }
}

@available(*, unavailable, message: "Call addParticipants(_:).")
extension ChatThreadClient {
    /// Microsoft's name for `addParticipants(_:)`.
    public func addParticipant(_ participant: ChatParticipant) async throws -> AddChatParticipantsResult {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `addParticipants(_:)`.
    public func add(participants: [ChatParticipant]) async throws -> AddChatParticipantsResult {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `addParticipants(_:)`.
    public var addParticipant: MicrosoftName<AddChatParticipantsResult> { .init() }

    /// Microsoft's name for `addParticipants(_:)`.
    public var add: MicrosoftName<AddChatParticipantsResult> { .init() }
}

extension ChatThreadClient {
    /// Microsoft's name for `getMessage(id:)`.
    @available(*, unavailable, message: "Call getMessage(id:).")
    public var get: MicrosoftName<ChatMessage> { .init() }

    /// Microsoft's name for `removeParticipant(_:)`.
    @available(*, unavailable, message: "Call removeParticipant(_:).")
    public var remove: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `deleteMessage(id:)`.
    @available(*, unavailable, message: "Call deleteMessage(id:).")
    public var delete: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `listMessages()`.
    @available(*, unavailable, message: "Call listMessages().")
    public var getMessages: MicrosoftInstantName<PagedSequence<ChatMessage>> { .init(listMessages()) }

    /// Microsoft's name for `listParticipants()`.
    @available(*, unavailable, message: "Call listParticipants().")
    public var getParticipants: MicrosoftInstantName<PagedSequence<ChatParticipant>> { .init(listParticipants()) }

    /// Microsoft's name for `listReadReceipts()`.
    @available(*, unavailable, message: "Call listReadReceipts().")
    public var getReadReceipts: MicrosoftInstantName<PagedSequence<ChatMessageReadReceipt>> {
        .init(listReadReceipts())
    }
}
