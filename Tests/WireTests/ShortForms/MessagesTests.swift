// SPDX-License-Identifier: MIT

import ACSCore
import ACSMessages
import ACSTesting
import Foundation
import StallLimit
import Testing
import WireServer

@Suite("A short form of Messages", .stallLimit)
struct MessagesTests {
    private static let number = "+14255550123"
    private static let receipt = MessageReceipt(messageID: "6cb1de7f-6d0f-4c4b-9d0e-9f6b7f0f5a1c", to: number)
    private static let accepted = WireResponse.json(
        202,
        #"{"receipts": [{"messageId": "6cb1de7f-6d0f-4c4b-9d0e-9f6b7f0f5a1c", "to": "+14255550123"}]}"#
    )

    /// A short form, and the recorded case that it must equal.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let send: @Sendable (MessagesClient, _ channel: UUID, _ media: URL) async throws -> MessageReceipt

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "sendText") { messages, channel, _ in
            try await messages.sendText(#"Grüße 👋 "quoted" / \"#, from: channel, to: number)
        },
        Case(name: "sendImage") { messages, channel, media in
            try await messages.sendImage(at: media, caption: "The menu", from: channel, to: number)
        },
        Case(name: "sendVideo") { messages, channel, media in
            try await messages.sendVideo(at: media, caption: "The menu", from: channel, to: number)
        },
        Case(name: "sendAudio") { messages, channel, media in
            try await messages.sendAudio(at: media, from: channel, to: number)
        },
        Case(name: "sendDocument") { messages, channel, media in
            try await messages.sendDocument(
                at: media,
                fileName: "menu.pdf",
                caption: "The menu",
                from: channel,
                to: number
            )
        },
        Case(name: "sendTemplate") { messages, channel, _ in
            let name = "sample_shipping_confirmation"
            let template = MessageTemplate(name: name, language: "en_US", body: ["3", "Grüße 👋"])
            return try await messages.sendTemplate(template, from: channel, to: number)
        },
    ]

    private func client(_ transport: ScriptedTransport) throws -> MessagesClient {
        MessagesClient(connectionString: try .testing, options: .testing(transport))
    }

    @Test("sends what Microsoft's package sends, and returns the receipt", arguments: cases)
    func send(_ item: Case) async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(Self.accepted))
        let receipt = try await item.send(client(transport), WireCall.channel, WireCall.media)
        #expect(receipt == Self.receipt)
        let recorded = try Expectations(file: "messages").cases.first { $0.name == item.name }
        #expect(transport.requests.count == 1)
        #expect(try transport.requests.first?.json.meaning == recorded?.exchanges.first?.request.body?.meaning)
    }

    @Test("says so when the service returns no receipt")
    func noReceipt() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(.json(202, #"{"receipts": []}"#)))
        let client = try client(transport)
        let channel = try WireCall.channel
        let error = await #expect(throws: ACSError.self) {
            try await client.sendText("Hello", from: channel, to: Self.number)
        }
        #expect(error?.kind == .undecodableResponse)
        #expect(error?.operation == "MessagesClient.send")
        #expect(error?.codingPath == "receipts[0]")
        #expect(error?.wasSent == .yes)
        #expect(error?.isRetryable == false)
    }

    @Test("leaves the recipient out of an error's text, also if the service repeats it")
    func secrecy() async throws {
        let transport = ScriptedTransport()
        let refusal = #"{"error": {"code": "BadRequest", "message": "\#(Self.number) is not on WhatsApp."}}"#
        transport.onNext(response: .init(.json(400, refusal)))
        let client = try client(transport)
        let channel = try WireCall.channel
        let error = await #expect(throws: ACSError.self) {
            try await client.sendText("Hello", from: channel, to: Self.number)
        }
        #expect(error?.code == "BadRequest")
        #expect(error.map { "\($0)".contains("4255550123") } == false)
    }

    @Test("writes received media to a file")
    func file() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let transport = ScriptedTransport()
        transport.onNext(
            response: .init(WireResponse(200, headers: [("Content-Type", "image/jpeg")], body: "the bytes"))
        )
        let size = try await client(transport).downloadMedia(id: "d19e68ec", toFile: path)
        #expect(size == 9)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "the bytes")
        #expect(transport.requests.map(\.path) == ["/messages/streams/d19e68ec"])
    }

    @Test("reads the templates of the specification's example, whose last page has a null link")
    func official() async throws {
        let transport = ScriptedTransport()
        let example = """
            {"value": [{
                "name": "sample_shipping_confirmation", "language": "en_US", "status": "approved", "kind": "whatsApp",
                "content": [
                    {
                        "type": "BODY",
                        "text": "Your package has been shipped. It will be delivered in {{1}} business days."
                    },
                    {"type": "FOOTER", "text": "This message is from an unverified business."}
                ]
            }], "nextLink": null}
            """
        transport.onNext(response: .init(.json(200, example)))
        var templates: [MessageTemplateItem] = []
        for try await template in try client(transport).listTemplates(channelID: try WireCall.channel) {
            templates.append(template)
        }
        #expect(templates.map(\.name) == ["sample_shipping_confirmation"])
        #expect(templates.map(\.status) == [.approved])
        guard case .whatsApp(let item) = templates.first?.kind, case .array(let parts) = item.content else {
            Issue.record("\(templates)")
            return
        }
        #expect(parts.map { $0["type"]?.stringValue } == ["BODY", "FOOTER"])
        #expect(transport.requests.count == 1)
    }
}
