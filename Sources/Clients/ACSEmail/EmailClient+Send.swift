// SPDX-License-Identifier: MIT

public import ACSCore

extension EmailClient {
    /// Sends a message to some addresses.
    ///
    /// The service knows the call by the id of its operation, so that a retry after a lost response does not send the
    /// message twice. If the service throttles for longer than ``RetryOptions`` allow, the call fails at once and
    /// ``ACSError/retryAfter`` says when to try again.
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
    ///   - sender: An address of a verified domain of the resource.
    ///   - recipients: The addresses to send to. For copies and display names use ``EmailMessage``.
    ///   - subject: The line that mail programs show first.
    ///   - plainText: The body as text; required without `html`.
    ///   - html: The body as HTML; required without `plainText`.
    ///   - attachments: Files to send with it, such as
    ///     ``EmailAttachment/init(contentsOfFile:name:contentType:contentID:)``.
    ///   - options: Options for this call only.
    /// - Returns: The running operation. Its `resumeToken` lets another process wait for the result.
    /// - Throws: ``ACSError`` if the service refuses the message or can't be reached.
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
