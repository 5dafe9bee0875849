// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Foundation
import HTTPTypes
import Testing

@Suite("A handshake")
struct HandshakeTests {
    private static let secret = "correct-horse-battery"
    private static let link = "https://rp-eastus2.eventgrid.azure.net:553/eventsubscriptions/sms/validate?id=0f0d"
    /// As in the documentation of the handshake of Event Grid's schema.
    private static let body = """
        [{"id":"2d1781af-3a4c-4d7c-bd0c-e34b19da4e66","topic":"/subscriptions/1","subject":"",
          "eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","eventTime":"2026-01-15T09:30:00Z",
          "metadataVersion":"1","dataVersion":"1",
          "data":{"validationCode":"0f0d\\"é","validationUrl":"\(link)"}}]
        """

    private func headers(_ changes: [String: String?] = [:]) throws -> HTTPFields {
        var values: [String: String] = [
            "aeg-event-type": "SubscriptionValidation", "aeg-subscription-name": "SMS", "aeg-delivery-count": "0",
        ]
        for (name, value) in changes { values[name] = value }
        var fields = HTTPFields()
        for (name, value) in values { fields[try #require(HTTPField.Name(name))] = value }
        return fields
    }

    private func options(_ changes: [String: String?] = [:], path: String = "/?code=\(secret)") throws -> HTTPRequest {
        var values: [String: String] = ["WebHook-Request-Origin": "eventgrid.azure.net"]
        for (name, value) in changes { values[name] = value }
        var request = HTTPRequest(method: .options, scheme: nil, authority: nil, path: path)
        for (name, value) in values { request.headerFields[try #require(HTTPField.Name(name))] = value }
        return request
    }

    private func webhook(_ options: WebhookOptions = .init()) throws -> Webhook {
        Webhook(verifying: try .secret(Secret(Self.secret), inQuery: "code"), options: options)
    }

    private func receive(
        _ body: String = body,
        _ changes: [String: String?] = [:],
        path: String = "/?code=\(secret)",
        options: WebhookOptions = .init()
    ) async throws -> WebhookDelivery {
        try await webhook(options).receive(.post(path, try headers(changes)), body: Array(body.utf8))
    }

    private func field(_ name: String, _ response: WebhookResponse) -> String? {
        HTTPField.Name(name).flatMap { response.headers[$0] }
    }

    // MARK: Event Grid's schema

    @Test("of Event Grid's schema gets its code and 200 as the response")
    func code() async throws {
        let delivery = try await receive()
        for response in [delivery.confirm(), delivery.decline()] {
            #expect(response.status.code == 200)
            #expect(String(decoding: response.body, as: UTF8.self) == #"{"validationResponse":"0f0d\"é"}"#)
            #expect(response.headers[.contentType] == "application/json; charset=utf-8")
        }
        #expect(delivery.handshake == .init(method: .validationEvent, consentLink: Secret(Self.link)))
        #expect(delivery.subscription == "SMS" && delivery.events.isEmpty && delivery.refusal == nil)
    }

    @Test("is recognized whatever the case of its names, and as an object")
    func laxForms() async throws {
        let type = "microsoft.eventGrid.subscriptionValidationEvent"
        let body = #"{"ID":"1","EventType":"\#(type)","Data":{"ValidationCode":"c"}}"#
        let delivery = try await receive(body, ["aeg-event-type": "subscriptionvalidation"])
        #expect(delivery.confirm().body == Array(#"{"validationResponse":"c"}"#.utf8))
        #expect(delivery.handshake?.consentLink == nil)
    }

    @Test("is refused like any request that is not verified")
    func unverified() async throws {
        let delivery = try await receive(path: "/?code=wrong")
        #expect(delivery.refusal?.kind == .wrongSecret)
        #expect(delivery.confirm() == WebhookResponse(.unauthorized))
        #expect(delivery.handshake == nil)
    }

    @Test("is refused if the subscription is not an allowed one")
    func subscriptions() async throws {
        let options = WebhookOptions(allowedSubscriptions: ["sms", "calls"])
        #expect(try await receive(options: options).confirm().status.code == 200)
        for name in ["sm", "smss", nil] {
            let delivery = try await receive(Self.body, ["aeg-subscription-name": name], options: options)
            #expect(delivery.refusal?.kind == .disallowedSubscription)
            #expect(delivery.confirm() == WebhookResponse(.forbidden))
        }
    }

    @Test("without a code is refused")
    func missingCode() async throws {
        for body in ["[]", "[{}]", #"[{"id":"1","eventType":"Microsoft.EventGrid.SubscriptionValidationEvent"}]"#] {
            let delivery = try await receive(body)
            #expect(delivery.refusal?.kind == .undecodableBody)
            #expect(delivery.confirm() == WebhookResponse(.badRequest))
        }
    }

    @Test("leaves consent to the app if it wants that, and gives it the link")
    func byHand() async throws {
        let delivery = try await receive(options: .init(consentsByHand: true))
        #expect(delivery.confirm() == WebhookResponse(.ok))
        #expect(delivery.handshake?.consentLink?.value == Self.link)
        #expect(!"\(delivery)".contains("rp-eastus2"))
    }

    @Test("is not begun by the event alone: without its header, it is an event")
    func eventAlone() async throws {
        let delivery = try await receive(Self.body, ["aeg-event-type": "Notification"])
        #expect(delivery.handshake == nil && delivery.events.count == 1)
        #expect(delivery.confirm() == WebhookResponse(.ok))
    }

    @Test("has an end: the deletion of a subscription is reported, and needs success only")
    func deletion() async throws {
        let body = #"[{"id":"1","eventType":"Microsoft.EventGrid.SubscriptionDeletedEvent","data":{}}]"#
        let delivery = try await receive(body, ["aeg-event-type": "SubscriptionDeletion"])
        #expect(delivery.isSubscriptionDeletion && delivery.subscription == "SMS" && delivery.events.isEmpty)
        #expect(delivery.confirm() == WebhookResponse(.ok))
    }

    // MARK: CloudEvents

    @Test("of CloudEvents gets the origin and a rate as the response")
    func consent() async throws {
        let request = try options(["WebHook-Request-Rate": "120", "WebHook-Request-Callback": Self.link])
        let delivery = try await webhook().receive(request, body: [])
        let response = delivery.confirm()
        #expect(response.status.code == 200 && response.body.isEmpty)
        #expect(field("WebHook-Allowed-Origin", response) == "eventgrid.azure.net")
        #expect(field("WebHook-Allowed-Rate", response) == "*")
        #expect(response.headers[.allow] == "POST")
        let handshake = SubscriptionHandshake(
            method: .options,
            origin: "eventgrid.azure.net",
            requestedRate: 120,
            consentLink: Secret(Self.link)
        )
        #expect(delivery.handshake == handshake)
    }

    @Test("allows the rate that the app sets")
    func rate() async throws {
        let response = try await webhook(.init(allowedRate: 60)).receive(try options(), body: []).confirm()
        #expect(field("WebHook-Allowed-Rate", response) == "60")
    }

    @Test("is refused without consent's headers if the origin is not an allowed one")
    func origins() async throws {
        for origin in ["evil.example", "eventgrid.azure.net.evil.example", "*"] {
            let request = try options(["WebHook-Request-Origin": origin])
            let delivery = try await webhook().receive(request, body: [])
            #expect(delivery.refusal?.kind == .disallowedOrigin && delivery.handshake?.origin == origin)
            #expect(delivery.confirm() == WebhookResponse(.forbidden))
        }
        let request = try options(["WebHook-Request-Origin": "Events.Example"])
        let delivery = try await webhook(.init(allowedOrigins: ["events.example"])).receive(request, body: [])
        #expect(field("WebHook-Allowed-Origin", delivery.confirm()) == "Events.Example")
    }

    @Test("of CloudEvents is refused without the secret of the URL, which it always has")
    func optionsWithoutSecret() async throws {
        let delivery = try await webhook().receive(try options(path: "/events"), body: [])
        #expect(delivery.refusal?.kind == .missingSecret)
        #expect(delivery.confirm() == WebhookResponse(.unauthorized))
    }

    @Test("is refused where calls are expected, which need none")
    func calls() async throws {
        let issuer = TestIssuer()
        let webhook = Webhook(verifying: try issuer.verifier())
        #expect(await webhook.receive(try options(), body: []).refusal?.kind == .missingToken)
        let delivery = await webhook.receive(.post("/", try headers()), body: Array(Self.body.utf8))
        #expect(delivery.refusal?.kind == .missingToken)
    }

    @Test("leaves consent to CloudEvents to the app if it wants that")
    func optionsByHand() async throws {
        let request = try options(["WebHook-Request-Callback": Self.link])
        let delivery = try await webhook(.init(consentsByHand: true)).receive(request, body: [])
        #expect(delivery.confirm() == WebhookResponse(.ok, headers: [.allow: "POST"]))
        #expect(delivery.handshake?.consentLink?.value == Self.link)
    }

    @Test("is neither a preflight of a browser nor another method")
    func otherMethods() async throws {
        for method in [HTTPRequest.Method.options, .get, .put, .head, .delete] {
            var request = HTTPRequest(method: method, scheme: nil, authority: nil, path: "/?code=\(Self.secret)")
            request.headerFields[.origin] = "https://app.example"
            let delivery = try await webhook().receive(request, body: [])
            #expect(delivery.refusal?.kind == .unsupportedMethod)
            #expect(delivery.confirm() == WebhookResponse(.methodNotAllowed, headers: [.allow: "POST, OPTIONS"]))
        }
    }
}
