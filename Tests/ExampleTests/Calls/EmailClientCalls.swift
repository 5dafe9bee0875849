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
            "send.asHTML": sendAsHTML,
            "send.withAnImage": sendWithAnImage,
            "send.withACopy": sendWithACopy,
            "getSendResult.ofASentMessage": getSendResultOfASentMessage,
            "getSendResult.ofARefusedMessage": getSendResultOfARefusedMessage,
            "getSendResult.ofAMessageThatWaits": getSendResultOfAMessageThatWaits,
            "getSendResult.ofAMessageThatIsSent": getSendResultOfAMessageThatIsSent,
        ]

        static func sendPlainText(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let sending = try await client.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com"],
                subject: "Your table is reserved",
                plainText: "We expect you at one."
            )
            print("Sending as \(sending.id).")
            returned.append(sending)
        }

        static func sendWithAnAttachment(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
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
            returned.append(sending)
        }

        static func sendWithHiddenRecipients(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
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
            returned.append(sending)
        }

        static func sendAsHTML(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let sending = try await client.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com", "bob@example.com"],
                subject: "The menu",
                plainText: "Soup",
                html: "<ul><li>Soup</li></ul>"
            )
            print("Sending as \(sending.id).")
            returned.append(sending)
        }

        static func sendWithAnImage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let logo = EmailAttachment(
                name: "logo.svg",
                contentType: "image/svg+xml",
                content: Data("<svg/>".utf8),
                contentID: "logo"
            )
            let sending = try await client.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com"],
                subject: "Hello",
                html: "<img src='cid:logo'>",
                attachments: [logo]
            )
            print("Sending as \(sending.id).")
            returned.append(sending)
        }

        static func sendWithACopy(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let message = EmailMessage(
                senderAddress: "no-reply@contoso.com",
                content: .init(subject: "Table for one", plainText: "At one o'clock."),
                recipients: .init(
                    to: [.init(address: "ada@example.com")],
                    cc: [.init(address: "kitchen@contoso.com", displayName: "Kitchen")]
                )
            )
            let sending = try await client.beginSend(message)
            print("Sending as \(sending.id).")
            returned.append(sending)
        }

        static func getSendResultOfASentMessage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.getSendResult(operationID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            if result.status == .succeeded { print("The message is on its way.") }
            returned.append(result)
        }

        static func getSendResultOfARefusedMessage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.getSendResult(operationID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            if result.status == .failed { print(result.error?.code ?? "", result.error?.message ?? "") }
            returned.append(result)
        }

        static func getSendResultOfAMessageThatWaits(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.getSendResult(operationID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            print(result.status == .notStarted)
            returned.append(result)
        }

        static func getSendResultOfAMessageThatIsSent(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try EmailClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.getSendResult(operationID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            print(result.status == .running)
            returned.append(result)
        }
    }
}
