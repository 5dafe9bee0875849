// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension MessagesClient {
    /// Sends a text to a WhatsApp user.
    ///
    /// WhatsApp delivers texts and media only within 24 hours of the recipient's last message. To start a conversation,
    /// send a template. The service recognizes a repeated call, so a retry after a lost response does not send the
    /// message twice.
    ///
    /// ```swift
    /// let receipt = try await messages.sendText("Your table is ready.", from: channelID, to: "+14255550123")
    /// ```
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - channelID: The registration id of the WhatsApp channel, as shown in the Azure portal.
    ///   - recipient: The recipient's phone number in E.164 format.
    ///   - options: Options for this call.
    /// - Returns: The receipt, whose message id the delivery events repeat.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/undecodableResponse`` if the service accepts
    ///   the message, but its response has no receipt.
    @discardableResult
    public func sendText(
        _ text: String,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions = .init()
    ) async throws -> MessageReceipt {
        try await send(.text(.init(content: text)), from: channelID, to: recipient, options: options)
    }

    /// Sends a message made from a template to a WhatsApp user. Templates can start a conversation.
    ///
    /// ```swift
    /// let template = MessageTemplate(name: "order_shipped", language: "en_US", body: ["3"])
    /// let receipt = try await messages.sendTemplate(template, from: channelID, to: "+14255550123")
    /// ```
    ///
    /// - Parameters:
    ///   - template: An approved template of the channel, with values for its placeholders.
    ///   - channelID: The registration id of the WhatsApp channel, as shown in the Azure portal.
    ///   - recipient: The recipient's phone number in E.164 format.
    ///   - options: Options for this call.
    /// - Returns: The receipt, whose message id the delivery events repeat.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/undecodableResponse`` if the service accepts
    ///   the message, but its response has no receipt.
    @discardableResult
    public func sendTemplate(
        _ template: MessageTemplate,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions = .init()
    ) async throws -> MessageReceipt {
        try await send(.template(.init(template: template)), from: channelID, to: recipient, options: options)
    }

    /// Sends a message to one recipient, and returns its receipt.
    func send(
        _ kind: NotificationContent.Kind,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions
    ) async throws -> MessageReceipt {
        let message = NotificationContent(channelID: channelID, to: [recipient], kind: kind)
        let (_, receipt) = try await options.requireField(
            "receipts[0]",
            as: "receipt",
            in: "MessagesClient.send",
            read: \.receipts.first
        ) {
            try await send(message, options: $0)
        }
        return receipt
    }
}
