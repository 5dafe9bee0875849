// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// WhatsApp delivers media, as it does texts, only within 24 hours of the recipient's last message.

extension MessagesClient {
    /// Sends an image to a WhatsApp user, within 24 hours of the user's last message.
    ///
    /// - Parameters:
    ///   - url: The URL from which the service fetches the image.
    ///   - caption: The text below the image.
    ///   - channelID: The registration id of the WhatsApp channel, as shown in the Azure portal.
    ///   - recipient: The recipient's phone number in E.164 format.
    ///   - options: Options for this call.
    /// - Returns: The receipt, whose message id the delivery events repeat.
    /// - Throws: ``ACSError`` if the call fails, as ``sendText(_:from:to:options:)`` does.
    @discardableResult
    public func sendImage(
        at url: URL,
        caption: String? = nil,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions = .init()
    ) async throws -> MessageReceipt {
        let image = ImageNotificationContent(caption: caption, mediaURI: url)
        return try await send(.image(image), from: channelID, to: recipient, options: options)
    }

    /// Sends a video to a WhatsApp user, within 24 hours of the user's last message.
    ///
    /// - Parameters:
    ///   - url: The URL from which the service fetches the video.
    ///   - caption: The text below the video.
    ///   - channelID: The registration id of the WhatsApp channel, as shown in the Azure portal.
    ///   - recipient: The recipient's phone number in E.164 format.
    ///   - options: Options for this call.
    /// - Returns: The receipt, whose message id the delivery events repeat.
    /// - Throws: ``ACSError`` if the call fails, as ``sendText(_:from:to:options:)`` does.
    @discardableResult
    public func sendVideo(
        at url: URL,
        caption: String? = nil,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions = .init()
    ) async throws -> MessageReceipt {
        let video = VideoNotificationContent(caption: caption, mediaURI: url)
        return try await send(.video(video), from: channelID, to: recipient, options: options)
    }

    /// Sends an audio file to a WhatsApp user, within 24 hours of the user's last message.
    ///
    /// - Parameters:
    ///   - url: The URL from which the service fetches the file.
    ///   - channelID: The registration id of the WhatsApp channel, as shown in the Azure portal.
    ///   - recipient: The recipient's phone number in E.164 format.
    ///   - options: Options for this call.
    /// - Returns: The receipt, whose message id the delivery events repeat.
    /// - Throws: ``ACSError`` if the call fails, as ``sendText(_:from:to:options:)`` does.
    @discardableResult
    public func sendAudio(
        at url: URL,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions = .init()
    ) async throws -> MessageReceipt {
        let audio = AudioNotificationContent(mediaURI: url)
        return try await send(.audio(audio), from: channelID, to: recipient, options: options)
    }

    /// Sends a document to a WhatsApp user, within 24 hours of the user's last message.
    ///
    /// - Parameters:
    ///   - url: The URL from which the service fetches the document.
    ///   - fileName: The file name that the recipient sees, such as `menu.pdf`.
    ///   - caption: The text below the document.
    ///   - channelID: The registration id of the WhatsApp channel, as shown in the Azure portal.
    ///   - recipient: The recipient's phone number in E.164 format.
    ///   - options: Options for this call.
    /// - Returns: The receipt, whose message id the delivery events repeat.
    /// - Throws: ``ACSError`` if the call fails, as ``sendText(_:from:to:options:)`` does.
    @discardableResult
    public func sendDocument(
        at url: URL,
        fileName: String? = nil,
        caption: String? = nil,
        from channelID: UUID,
        to recipient: String,
        options: CallOptions = .init()
    ) async throws -> MessageReceipt {
        let document = DocumentNotificationContent(caption: caption, fileName: fileName, mediaURI: url)
        return try await send(.document(document), from: channelID, to: recipient, options: options)
    }
}
