// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSEmail
import ACSMessages
import ACSPhoneNumbers
import ACSSMS
import Foundation
import StallLimit
import Testing
import TransportKinds
import WireServer

/// The server has performed the call, and closes the connection before it responds.
@Suite("When the response to a call is lost", .stallLimit)
struct LostResponseTests {
    private func resource(_ server: WireServer, _ kind: TransportKind) throws -> Resource {
        var options = ClientOptions.test(kind.transport)
        options.retry = .init(baseDelay: .milliseconds(1), budget: .init())
        return Resource(endpoint: try Endpoint(server.endpoint), options: options)
    }

    @Test(
        "a text message is sent once: the retry has the ids of the first attempt",
        arguments: TransportKind.allCases
    )
    func textMessage(_ kind: TransportKind) async throws {
        let sent = #"{"value": [{"to": "+14255550123", "httpStatusCode": 202, "successful": true}]}"#
        try await WireServer.run(responding: [.closed, .closed, .json(202, sent)]) { server in
            let recipients = [SMSRecipient(to: "+14255550123"), SMSRecipient(to: "+14255550124")]
            _ = try await resource(server, kind).sms.send(
                .init(from: "+18005551234", recipients: recipients, message: "Your code is 4711")
            )
            #expect(server.requests.count == 3)
            // The service recognizes a repetition by these ids, and sends once per id.
            let ids = try server.requests.map { request in
                let body = try JSONDecoder().decode([String: JSONValue].self, from: Data(request.body))
                return [0, 1].map { index -> String? in
                    guard case .array(let recipients) = body["smsRecipients"] else { return nil }
                    return recipients[index]["repeatabilityRequestId"]?.stringValue
                }
            }
            #expect(Set(ids.map { "\($0)" }).count == 1)
            #expect(Set(ids[0]).count == 2)
            #expect(ids[0].allSatisfy { $0.flatMap(UUID.init(uuidString:)) != nil })
        }
    }

    @Test("an email is sent once: the repetition carries the operation's id", arguments: TransportKind.allCases)
    func email(_ kind: TransportKind) async throws {
        let id = "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10"
        let accepted = WireResponse.json(
            202,
            #"{"id": "\#(id)", "status": "Running"}"#,
            headers: [("Operation-Location", "/emails/operations/\(id)?api-version=2025-09-01")]
        )
        try await WireServer.run(responding: [.closed, .closed, accepted]) { server in
            let email = try await resource(server, kind).email.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com"],
                subject: "Your order",
                plainText: "It is on its way."
            )
            #expect(email.id == id)
            #expect(server.requests.count == 3)
            let ids = server.requests.map { $0.values(of: "Operation-Id") }
            #expect(Set(ids).count == 1)
            #expect(ids[0].count == 1 && UUID(uuidString: ids[0][0]) != nil)
        }
    }

    @Test(
        "a WhatsApp message is sent once: the retry has the ids of the first attempt",
        arguments: TransportKind.allCases
    )
    func whatsAppMessage(_ kind: TransportKind) async throws {
        let accepted = WireResponse.json(202, #"{"receipts": [{"messageId": "m", "to": "+14255550123"}]}"#)
        try await WireServer.run(responding: [.closed, .closed, accepted]) { server in
            let messages = try resource(server, kind).messages
            _ = try await messages.sendText("Hello", from: try WireCall.channel, to: "+14255550123")
            expectOneID(in: server.requests)
        }
    }

    @Test("a phone is called once: the retry has the ids of the first attempt", arguments: TransportKind.allCases)
    func call(_ kind: TransportKind) async throws {
        let created = WireResponse.json(201, #"{"callConnectionId": "\#(WireCall.callID)"}"#)
        try await WireServer.run(responding: [.closed, .closed, created]) { server in
            let calls = try resource(server, kind).calls
            let call = try await calls.createCall(to: [WireCall.phone], callbackURI: WireCall.callback)
            #expect(call.id == WireCall.callID)
            expectOneID(in: server.requests)
        }
    }

    private func expectOneID(in requests: [RecordedRequest]) {
        #expect(requests.count == 3)
        for header in ["Repeatability-Request-ID", "Repeatability-First-Sent"] {
            let values = requests.map { $0.values(of: header) }
            #expect(Set(values).count == 1)
            #expect(values[0].count == 1)
        }
    }

    @Test("a purchase that the service has refused to begin is retried", arguments: TransportKind.allCases)
    func refusedPurchase(_ kind: TransportKind) async throws {
        let started = WireResponse(
            202,
            headers: [("Operation-Location", "/phoneNumbers/operations/o?api-version=2025-06-01")]
        )
        let refused = WireResponse(503, headers: [("Retry-After", "0")])
        try await WireServer.run(responding: [refused, started]) { server in
            let purchase = try await resource(server, kind).numbers.beginPurchase(.init(searchID: "search-1"))
            #expect(purchase.id == "o")
            #expect(server.requests.count == 2)
        }
    }
}
