// SPDX-License-Identifier: MIT

public import ACSCore

// Names of Microsoft's packages and documentation, which lead to ours. They have two clients, one for templates.

/// The name of ``MessagesClient`` in Microsoft's packages, which leads to ours.
@available(*, unavailable, renamed: "MessagesClient")
public typealias NotificationMessagesClient = MessagesClient

/// The name in Microsoft's packages of the client that lists templates, which leads to ours.
@available(*, unavailable, renamed: "MessagesClient")
public typealias MessageTemplateClient = MessagesClient

extension MessagesClient {
    /// Microsoft's name for `downloadMedia(id:toFile:)`.
    @available(*, unavailable, message: "Call downloadMedia(id:toFile:).")
    public var downloadMediaTo: MicrosoftName<Int64> { .init() }

    /// Microsoft's name for `listTemplates(channelID:)`.
    @available(*, unavailable, message: "Call listTemplates(channelID:).")
    public var getTemplates: MicrosoftName<PagedSequence<MessageTemplateItem>> { .init() }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try MessagesClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<MessagesClient> { .init() }
}

extension ConversationAdministrationClient {
    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try ConversationAdministrationClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<ConversationAdministrationClient> { .init() }
}

extension ConversationThreadClient {
    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try ConversationThreadClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<ConversationThreadClient> { .init() }
}
