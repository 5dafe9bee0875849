// SPDX-License-Identifier: MIT

public import ACSCore

extension EmailClient {
    /// Queues a message to one or more addresses for delivery.
    ///
    /// The service recognizes a repeated call by the id of its operation, so a retry after a lost response does not
    /// send the message twice. If the service throttles for longer than ``RetryOptions`` allow, the call fails at once,
    /// and ``ACSError/retryAfter`` is how long to wait before the next call.
    ///
    /// ```swift
    /// let email = try await client.beginSend(
    ///     from: "no-reply@contoso.com",
    ///     to: ["someone@example.com"],
    ///     subject: "Your order",
    ///     plainText: "It is on its way."
    /// )
    /// let status = try await email.result().status
    /// ```
    ///
    /// - Parameters:
    ///   - sender: The sender's address, in a verified domain of the resource.
    ///   - recipients: The recipients' addresses, at most 50. For copies and display names, use ``EmailMessage``.
    ///   - subject: The subject line.
    ///   - plainText: The body as plain text. Required without `html`.
    ///   - html: The body as HTML. Required without `plainText`.
    ///   - attachments: The attached files, such as those created with
    ///     ``EmailAttachment/init(contentsOfFile:name:contentType:contentID:)``. The whole request is limited to 10 MB.
    ///   - options: Options for this call.
    /// - Returns: The running operation. Its `resumeToken` lets another process wait for the result.
    /// - Throws: ``ACSError`` if the call fails.
    public func beginSend(
        from sender: String,
        to recipients: [String],
        subject: String,
        plainText: String? = nil,
        html: String? = nil,
        attachments: [EmailAttachment] = [],
        options: CallOptions = .init()
    ) async throws -> LongRunningOperation<EmailSendResult> {
        let message = EmailMessage(
            senderAddress: sender,
            content: EmailContent(subject: subject, plainText: plainText, html: html),
            recipients: EmailRecipients(to: recipients.map { EmailAddress(address: $0) }),
            attachments: attachments.isEmpty ? nil : attachments
        )
        return try await beginSend(message, options: options)
    }
}
