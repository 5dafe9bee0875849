// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

/// The name of ``SMSClient`` in Microsoft's packages, which leads to ours.
@available(*, unavailable, renamed: "SMSClient")
public typealias SmsClient = SMSClient

@available(*, unavailable, message: "Call send(_:from:to:).")
extension SMSClient {
    /// Microsoft's name for `send(_:from:to:)`.
    public var sendSms: MicrosoftName<SMSSendResponse> { .init() }

    /// Microsoft's name for `send(_:from:to:)`.
    public var sendSMS: MicrosoftName<SMSSendResponse> { .init() }

    /// Microsoft's name for `send(_:from:to:)`.
    public var sendMessage: MicrosoftName<SMSSendResponse> { .init() }

    /// Microsoft's name for `send(_:from:to:)`.
    public var sendTextMessage: MicrosoftName<SMSSendResponse> { .init() }

    /// Microsoft's name for `send(_:from:to:)`.
    public func send(
        from sender: String,
        to recipient: String,
        message: String,
        options: CallOptions = .init()
    ) async throws -> SMSSendResponse {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `send(_:from:to:)`.
    public func send(
        from sender: String,
        to recipients: [String],
        message: String,
        options: CallOptions = .init()
    ) async throws -> SMSSendResponse {
        try await MicrosoftName()()
    }
}

extension SMSClient {
    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try SMSClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<SMSClient> { .init() }
}
