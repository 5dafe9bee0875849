// SPDX-License-Identifier: MIT

public import ACSCore

extension SMSClient {
    /// Sends a text message to up to 100 phone numbers.
    ///
    /// - Parameters:
    ///   - message: The text, up to 2048 characters. Long texts are split into several segments.
    ///   - sender: A phone number or alphanumeric sender id of the resource.
    ///   - recipients: Phone numbers in E.164 format, such as `+14255550123`.
    ///   - deliveryReport: Whether the service reports the delivery to each recipient as an event.
    ///   - tag: A tag that the delivery reports repeat.
    ///   - options: Options for this call.
    /// - Returns: One result per recipient. A recipient can fail although the call succeeds.
    /// - Throws: ``ACSError`` if the call fails.
    public func send(
        _ message: String,
        from sender: String,
        to recipients: [String],
        deliveryReport: Bool = false,
        tag: String? = nil,
        options: CallOptions = .init()
    ) async throws -> SMSSendResponse {
        let request = SendMessageRequest(
            from: sender,
            recipients: recipients.map { SMSRecipient(to: $0) },
            message: message,
            options: .init(enableDeliveryReport: deliveryReport, tag: tag)
        )
        return try await send(request, options: options)
    }
}
