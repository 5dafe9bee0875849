// SPDX-License-Identifier: MIT

public import ACSCore

extension ChatThreadClient {
    /// Sends a plain text message as the user.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - senderDisplayName: The name shown beside the message and in push notifications.
    ///   - options: Options for this call.
    /// - Returns: The id of the new message.
    /// - Throws: ``ACSError`` if the call fails.
    public func sendMessage(
        _ text: String,
        senderDisplayName: String? = nil,
        options: CallOptions = .init()
    ) async throws -> SendChatMessageResult {
        try await sendMessage(.init(content: text, senderDisplayName: senderDisplayName), options: options)
    }
}
