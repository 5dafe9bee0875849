// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Disclosure
import Foundation
import HTTPTypes
import LogLines
import Logging
import StallLimit
import Testing

@Suite("A refusal", .stallLimit)
struct SecrecyTests {
    private let issuer = TestIssuer()
    private let lines = RecordingLogHandler.Lines()
    private let phone = "+14255550123"

    private var options: WebhookOptions {
        .init(logger: Logger(label: "webhook") { _ in RecordingLogHandler(lines: lines) })
    }

    private var body: [UInt8] {
        let event = #"{"id":"e-1","type":"a","source":"s","subject":"\#(phone)","data":{"from":"\#(phone)"}}"#
        return Array("[\(event),{\"type\":\"b\",\"subject\":\"\(phone)\"}]".utf8)
    }

    @Test("says why in the log, without the token and the body")
    func tokens() async throws {
        try issuer.publish(.first)
        let webhook = Webhook(verifying: try issuer.verifier(), options: options)
        let tokens = [
            try issuer.token(["aud": "another"]), try issuer.token(by: .second), try issuer.token(["exp": 1]),
            try TestKey.unlisted.token(issuer.claims(), header: ["kid": .string(TestKey.first.id)]), "a.b.c",
        ]
        var text = ""
        for token in tokens {
            let delivery = await webhook.receive(.post("/", .bearer(token)), body: body)
            text += Disclosure(of: delivery).text
            #expect(delivery.confirm().body.isEmpty)
        }
        text += lines.texts.joined()
        for token in tokens where token.count > 5 {
            for part in token.split(separator: ".") { #expect(!text.contains(part)) }
        }
        #expect(!text.contains(phone))
        let kinds = ["wrongAudience", "unknownKey", "expiredToken", "wrongSignature", "malformedToken"]
        #expect(lines.texts.count == kinds.count)
        for (line, kind) in zip(lines.texts, kinds) {
            #expect(line.hasPrefix("info Webhook refused a request: \(kind)"), "\(line)")
            #expect(line.contains("error.type=\(kind)") && line.contains("http.response.status_code=401"), "\(line)")
        }
    }

    @Test("that can pass is a warning with its cause")
    func temporary() async throws {
        issuer.transport.onEvery(.get, "/calling/keys", response: .cannotConnect)
        let webhook = Webhook(verifying: try issuer.verifier(), options: options)
        _ = await webhook.receive(.post("/", .bearer(try issuer.token())), body: body)
        let line = try #require(lines.texts.first)
        #expect(line.hasPrefix("warning Webhook refused a request: keysUnavailable"), "\(line)")
        #expect(line.contains("acscallautomation.communication.azure.com did not respond"), "\(line)")
    }

    @Test("of an event says which one, and nothing of its content")
    func events() async throws {
        struct OwnFailure: Error { let text: String }
        let webhook = Webhook(verifying: .unverified, options: options)
        _ = await webhook.respond(to: .post(), body: body) { _ in throw OwnFailure(text: phone) }
        let text = lines.texts.joined()
        #expect(lines.texts.count == 2 && lines.texts.allSatisfy { $0.hasPrefix("warning") })
        #expect(text.contains("event.index=1") && text.contains("event.id=e-1") && text.contains("OwnFailure"))
        #expect(!text.contains(phone))
    }
}
