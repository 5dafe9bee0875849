// SPDX-License-Identifier: MIT

import ACSCore
import ACSEmail
import Foundation

extension WireCall {
    static let email = [
        WireCall("send") {
            let operation = try await $0.email.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com"],
                subject: "Your order",
                plainText: "It is on its way."
            )
            return try await finished(operation)
        },
        WireCall("sendEverything") { try await finished(try await $0.email.beginSend(everything)) },
        WireCall("getSendResult") {
            let id = "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10"
            return [try .model(try await $0.email.getSendResult(operationID: id))]
        },
    ]

    /// The response to the last poll is the result.
    private static func finished(_ operation: LongRunningOperation<EmailSendResult>) async throws -> [Decoded] {
        [.nothing, try .model(try await operation.result())]
    }

    private static let everything = EmailMessage(
        headers: ["X-Priority": "1"],
        senderAddress: "no-reply@contoso.com",
        content: .init(
            subject: "Grüße 👋",
            plainText: #"Hello "Ada""#,
            html: "<b>Hello</b><img src='cid:logo'>"
        ),
        recipients: .init(
            to: [.init(address: "ada@example.com", displayName: "Ada"), .init(address: "bob@example.com")],
            cc: [.init(address: "cc@example.com")],
            bcc: [.init(address: "bcc@example.com")]
        ),
        attachments: [
            .init(
                name: "logo.png",
                contentType: "image/png",
                content: Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
                contentID: "logo"
            )
        ],
        replyTo: [.init(address: "help@contoso.com")],
        userEngagementTrackingDisabled: true
    )
}
