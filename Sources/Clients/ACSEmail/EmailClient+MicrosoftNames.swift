// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension EmailClient {
    /// Microsoft's name for `beginSend(_:)`.
    @available(*, unavailable, message: "Call beginSend(_:), and result() of what it returns.")
    public var send: MicrosoftName<EmailSendResult> { .init() }

    /// Microsoft's name for `beginSend(_:)`.
    @available(*, unavailable, message: "Call beginSend(_:), and result() of what it returns.")
    public var sendEmail: MicrosoftName<EmailSendResult> { .init() }

    /// Microsoft's name for `getSendResult(operationID:)`.
    @available(*, unavailable, message: "Call getSendResult(operationID:).")
    public var getSendStatus: MicrosoftName<EmailSendResult> { .init() }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try EmailClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<EmailClient> { .init() }
}
