// Recorded by ExampleTests from email.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSEmail
import ACSTesting
import Foundation

extension ExampleCalls {
    enum EmailClientCalls {
        static let all: [String: Call] = [
            "send.plainText": sendPlainText,
            "send.withAnAttachment": sendWithAnAttachment,
            "send.withHiddenRecipients": sendWithHiddenRecipients,
            "getSendResult.ofASentMessage": getSendResultOfASentMessage,
            "getSendResult.ofARefusedMessage": getSendResultOfARefusedMessage,
        ]

        static func sendPlainText(_ transport: ScriptedTransport) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let sending = try await client.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com"],
                subject: "Your table is reserved",
                plainText: "We expect you at one."
            )
            print("Sending as \(sending.id).")
        }

        static func sendWithAnAttachment(_ transport: ScriptedTransport) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let message = EmailMessage(
                senderAddress: "no-reply@contoso.com",
                content: .init(subject: "Menu", plainText: "See the file.", html: "<p>See the file.</p>"),
                recipients: .init(to: [.init(address: "ada@example.com", displayName: "Ada")]),
                attachments: [.init(name: "menu.txt", contentType: "text/plain", content: Data("Soup".utf8))],
                replyTo: [.init(address: "kitchen@contoso.com")]
            )
            let sending = try await client.beginSend(message)
            print("Sending as \(sending.id).")
        }

        static func sendWithHiddenRecipients(_ transport: ScriptedTransport) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let message = EmailMessage(
                headers: ["X-Priority": "1"],
                senderAddress: "no-reply@contoso.com",
                content: .init(subject: "Closed today", plainText: "The kitchen is closed today."),
                recipients: .init(
                    to: [.init(address: "team@example.com")],
                    bcc: [.init(address: "ada@example.com")]
                ),
                userEngagementTrackingDisabled: true
            )
            let sending = try await client.beginSend(message)
            print("Sending as \(sending.id).")
        }

        static func getSendResultOfASentMessage(_ transport: ScriptedTransport) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.getSendResult(operationID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            if result.status == .succeeded { print("The message is on its way.") }
        }

        static func getSendResultOfARefusedMessage(_ transport: ScriptedTransport) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.getSendResult(operationID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            if result.status == .failed { print(result.error?.code ?? "", result.error?.message ?? "") }
        }
    }
}
