// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Foundation
import HTTPTypes
import Testing

@Suite("A delivery")
struct DeliveryTests {
    private let webhook = Webhook(verifying: .unverified)

    /// Call Automation's array of one event, as in the tests of Microsoft's Java package.
    private static let callback = """
        [{"id":"61069ef9-5ca3-457f-ac36-e2bb5e8400ca",
          "source":"calling/callConnections/401f3500-62bd-46a9-8c09-9e1b06caca01/ParticipantsUpdated",
          "type":"Microsoft.Communication.ParticipantsUpdated","specversion":"1.0",
          "subject":"calling/callConnections/401f3500-62bd-46a9-8c09-9e1b06caca01/ParticipantsUpdated",
          "time":"2022-08-12T03:35:07.9129474+00:00","datacontenttype":"application/json",
          "data":{"callConnectionId":"401f3500-62bd-46a9-8c09-9e1b06caca01"}}]
        """

    private func receive(_ body: String, _ request: HTTPRequest = .post()) async -> WebhookDelivery {
        await webhook.receive(request, body: Array(body.utf8))
    }

    @Test("has its events, as an array or an object, and gets 200 without a body")
    func events() async throws {
        for body in [Self.callback, String(Self.callback.dropFirst().dropLast())] {
            let webhook = Webhook(verifying: .unverified)
            let delivery = await webhook.receive(.post(), body: Array(body.utf8))
            let event = try #require(delivery.events.first)
            #expect(delivery.events.count == 1 && event.type == "Microsoft.Communication.ParticipantsUpdated")
            #expect(delivery.confirm() == WebhookResponse(.ok))
            #expect(delivery.handshake == nil && delivery.refusal == nil && !delivery.isSubscriptionDeletion)
        }
    }

    @Test("has what Event Grid's headers say")
    func headers() async throws {
        var fields: HTTPFields = [:]
        let values = [
            "aeg-event-type": "Notification", "Aeg-Subscription-Name": "sms", "aeg-delivery-count": "3",
            "aeg-output-event-id": "o-1",
        ]
        for (name, value) in values { fields[try #require(HTTPField.Name(name))] = value }
        let delivery = await receive(Self.callback, .post("/", fields))
        #expect(delivery.subscription == "sms" && delivery.deliveryCount == 3 && delivery.outputEventID == "o-1")
        let plain = await receive(Self.callback)
        #expect(plain.subscription == nil && plain.deliveryCount == nil && plain.outputEventID == nil)
    }

    @Test("keeps its good events if one is broken, and is not repeated for it")
    func brokenEvent() async {
        let delivery = await receive(#"[{"id":"1","type":"a"},{"type":"b"},7,{"id":"3","type":"c"}]"#)
        #expect(delivery.events.map(\.id) == ["1", "3"])
        #expect(delivery.failures.map(\.index) == [1, 2])
        #expect(delivery.confirm() == WebhookResponse(.ok))
    }

    @Test("that is no JSON is refused for good", arguments: ["", "hello", "7", "null", #""text""#])
    func noJSON(body: String) async {
        let delivery = await receive(body)
        #expect(delivery.refusal?.kind == .undecodableBody)
        #expect(delivery.confirm() == WebhookResponse(.badRequest))
        #expect(delivery.decline() == WebhookResponse(.badRequest))
    }

    @Test("without events gets 200")
    func empty() async {
        #expect(await receive("[]").confirm() == WebhookResponse(.ok))
    }

    @Test("that is too large is refused, and its limit can be set")
    func size() async {
        let webhook = Webhook(verifying: .unverified, options: .init(maximumBodySize: 100))
        #expect(webhook.maximumBodySize == 100)
        let body = Array(#"{"id":"1","type":"a"}"#.utf8)
        let largest = body + Array(repeating: UInt8(ascii: " "), count: 100 - body.count)
        #expect(await webhook.receive(.post(), body: largest).confirm() == WebhookResponse(.ok))
        let delivery = await webhook.receive(.post(), body: largest + [UInt8(ascii: " ")])
        #expect(delivery.refusal?.kind == .bodyTooLarge)
        #expect(delivery.confirm() == WebhookResponse(.contentTooLarge))
    }

    @Test("is not read if its sender is not verified, and the caller learns no reason")
    func unverified() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let webhook = Webhook(verifying: try issuer.verifier())
        let bad = try issuer.token(["aud": "another"])
        let cases: [(HTTPFields, WebhookError.Kind)] = [([:], .missingToken), (.bearer(bad), .wrongAudience)]
        for (headers, kind) in cases {
            let delivery = await webhook.receive(.post("/", headers), body: Array(Self.callback.utf8))
            #expect(delivery.refusal?.kind == kind && delivery.events.isEmpty && delivery.failures.isEmpty)
            #expect(delivery.confirm() == WebhookResponse(.unauthorized))
        }
        let delivery = await webhook.receive(.post("/", .bearer(try issuer.token())), body: Array(Self.callback.utf8))
        #expect(delivery.events.count == 1)
    }

    @Test("comes again if the keys of its sender can't be fetched: Event Grid takes 401 as final")
    func keysUnavailable() async throws {
        let issuer = TestIssuer()
        issuer.transport.onEvery(.get, "/calling/keys", response: .cannotConnect)
        let webhook = Webhook(verifying: try issuer.verifier())
        let delivery = await webhook.receive(.post("/", .bearer(try issuer.token())), body: Array(Self.callback.utf8))
        #expect(delivery.refusal?.kind == .keysUnavailable && delivery.events.isEmpty)
        #expect(delivery.confirm() == WebhookResponse(.serviceUnavailable))
    }

    @Test("comes again if the app's own verifier fails, and is refused for the app's own reasons")
    func ownVerifier() async throws {
        struct Own: WebhookVerifier {
            struct Broken: Error {}

            func verify(_ request: HTTPRequest) async throws {
                guard request.path != "/broken" else { throw Broken() }
                guard request.path == "/good" else { throw WebhookError(.init(rawValue: "own"), message: "No.") }
            }
        }
        let webhook = Webhook(verifying: Own())
        let body = Array(Self.callback.utf8)
        let broken = await webhook.receive(.post("/broken"), body: body)
        #expect(broken.refusal?.kind == .verifierFailed && broken.refusal?.underlying is Own.Broken)
        #expect(broken.confirm() == WebhookResponse(.serviceUnavailable))
        let refused = await webhook.receive(.post("/bad"), body: body)
        #expect(refused.refusal?.kind.rawValue == "own" && refused.confirm() == WebhookResponse(.unauthorized))
        #expect(await webhook.receive(.post("/good"), body: body).events.count == 1)
    }
}
