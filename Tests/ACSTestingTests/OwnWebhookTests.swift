// SPDX-License-Identifier: MIT

// begin: test-webhook
import ACSSMS
import ACSWebhooks
import HTTPTypes
import Testing

/// The app's own code: remembers who wrote.
actor Inbox {
    private(set) var senders: [String] = []

    func handle(_ event: ReceivedEvent) throws {
        guard case .smsReceived(let message) = try SMSEvent(event) else { return }
        senders.append(message.from)
    }
}

// end: test-webhook

@Suite("The example that tests a webhook")
struct OwnWebhookTests {
    // begin: test-webhook
    @Test func aRepeatedEventIsHandledOnce() async throws {
        let inbox = Inbox()
        let webhook = Webhook(verifying: try .secret("correct-horse-battery", inQuery: "code"))
        var request = HTTPRequest(method: .post, scheme: "https", authority: "contoso.com", path: "/events")
        let body = """
            [{"id": "1", "eventType": "Microsoft.Communication.SMSReceived", "data": {
                "messageId": "m1", "from": "+14255550123", "to": "+18005551234", "message": "Hello",
                "receivedTimestamp": "2026-01-05T10:00:00Z"
            }}]
            """
        #expect(await webhook.receive(request, body: body.utf8).refusal?.kind == .missingSecret)

        request.path = "/events?code=correct-horse-battery"
        for _ in 1...2 {
            let response = await webhook.respond(to: request, body: body.utf8) { try await inbox.handle($0) }
            #expect(response.status == .ok)
        }
        #expect(await inbox.senders == ["+14255550123"])
    }
    // end: test-webhook
}
