// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import WireServer

@Suite("A program that sends messages", .stallLimit)
struct MessageTests {
    @Test("sends a text message, and prints what became of it")
    func textMessage() async throws {
        let result = #"{"to": "+14255550123", "httpStatusCode": 202, "successful": true}"#
        let run = try await ProgramRun(
            "SendTextMessage",
            "+18005551234",
            "+14255550123",
            "Your code is 4711",
            responding: [.json(202, #"{"value": [\#(result)]}"#)]
        )
        #expect(run.lines == ["+14255550123 202 accepted"])
        #expect(run.requests == ["POST /sms"])
    }

    @Test("sends an e-mail with a file, and waits until it is on its way")
    func email() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
        try Data("Soup".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let id = "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3"
        let monitor = "/emails/operations/\(id)"
        let run = try await ProgramRun(
            "SendEmail",
            "no-reply@contoso.com",
            "ada@example.com",
            file.path,
            responding: [
                WireResponse(202, headers: [("Operation-Location", "{endpoint}\(monitor)?api-version=2025-09-01")]),
                .json(200, #"{"id": "\#(id)", "status": "Succeeded"}"#),
            ]
        )
        #expect(run.lines == ["\(id): Succeeded"])
        #expect(run.requests == ["POST /emails:send", "GET \(monitor)"])
    }

    @Test("sends a text with WhatsApp, and prints its id")
    func whatsApp() async throws {
        let id = "e0b7c5a2-4d91-4f36-8a1e-7c2d9b6f0e83"
        let run = try await ProgramRun(
            "SendWhatsAppText",
            "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50",
            "+14255550124",
            "Your table is ready.",
            responding: [.json(202, #"{"receipts": [{"messageId": "\#(id)", "to": "+14255550124"}]}"#)]
        )
        #expect(run.lines == ["+14255550124: \(id)"])
        #expect(run.requests == ["POST /messages/notifications:send"])
    }

    @Test("lets two users chat, and prints what they said")
    func chat() async throws {
        let ada = "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a"
        let grace = "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b"
        let token = #"{"token": "{token}", "expiresOn": "2100-01-01T00:00:00Z"}"#
        func identifier(_ id: String) -> String { #"{"rawId": "\#(id)", "communicationUser": {"id": "\#(id)"}}"# }
        func message(_ id: Int, _ name: String, _ text: String) -> String {
            """
            {"id": "\(id)", "type": "text", "sequenceId": "\(id)", "version": "\(id)", \
            "content": {"message": "\(text)"}, "senderDisplayName": "\(name)", "createdOn": "2026-01-05T10:00:00Z"}
            """
        }
        let run = try await ProgramRun(
            "ChatBetweenUsers",
            responding: [
                .json(201, #"{"identity": {"id": "\#(ada)"}}"#),
                .json(201, #"{"identity": {"id": "\#(grace)"}}"#),
                .json(200, token),
                .json(
                    201,
                    """
                    {"chatThread": {"id": "19:lunch@thread.v2", "topic": "Lunch", \
                    "createdOn": "2026-01-05T10:00:00Z", "createdByCommunicationIdentifier": \(identifier(ada))}}
                    """
                ),
                .json(201, #"{"id": "1"}"#),
                .json(200, token),
                .json(201, #"{"id": "2"}"#),
                .json(
                    200,
                    """
                    {"value": [\(message(2, "Grace", "At the red table.")), \
                    \(message(1, "Ada", "Shall we meet at one?"))]}
                    """
                ),
            ]
        )
        #expect(run.lines == ["Grace: At the red table.", "Ada: Shall we meet at one?"])
        let users = "/identities/8%3Aacs%3A5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001"
        let messages = "/chat/threads/19%3Alunch%40thread.v2/messages"
        #expect(
            run.requests == [
                "POST /identities", "POST /identities",
                "POST \(users)a/:issueAccessToken", "POST /chat/threads", "POST \(messages)",
                "POST \(users)b/:issueAccessToken", "POST \(messages)", "GET \(messages)",
            ]
        )
    }
}
