// SPDX-License-Identifier: MIT

public import ACSCore

extension ChatThreadClient {
    /// Sends a plain text as the user.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - senderDisplayName: Shown beside the message and in push notifications.
    ///   - options: What this call does differently.
    /// - Returns: The id of the new message.
    /// - Throws: ``ACSError`` when the service refuses the call or cannot be reached.
    public func sendMessage(
        _ text: String,
        senderDisplayName: String? = nil,
        options: CallOptions = .init()
    ) async throws -> SendChatMessageResult {
        try await sendMessage(.init(content: text, senderDisplayName: senderDisplayName), options: options)
    }
}
