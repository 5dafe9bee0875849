// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSTesting
import ACSWebhooks
import Hummingbird
import Logging
import StallLimit
import Testing

@Suite("The example that receives calls", .stallLimit)
struct CallRoutesTests {
    /// A context without a connection.
    private struct Context: RequestContext {
        struct Source: RequestContextSource {
            let logger = Logger(label: "test")
        }

        var coreContext: CoreRequestContextStorage

        init(source: Source) { coreContext = .init(source: source) }
    }

    private let transport = ScriptedTransport()
    private let menu: Menu

    init() throws {
        let client = CallAutomationClient(connectionString: try .testing, options: .testing(transport))
        menu = Menu(client: client, callbackURI: "https://contoso.com/calls")
    }

    private static func addAll(_ menu: Menu, _ router: Router<Context>) throws {
        let id = "11111111-2222-4333-8444-555555555555"
        try menu.addRoutes(to: router, secret: "correct-horse-battery", resourceID: id)
    }

    /// The status of the response to a request of the example's routes.
    private func status(
        of path: String,
        _ body: String,
        _ add: (Menu, Router<Context>) throws -> Void = addAll
    ) async throws -> HTTPResponse.Status {
        let router = Router(context: Context.self)
        try add(menu, router)
        let head = HTTPRequest(method: .post, scheme: "https", authority: "contoso.com", path: path)
        let request = Request(head: head, body: .init(buffer: ByteBuffer(string: body)))
        return try await router.buildResponder().respond(to: request, context: Context(source: .init())).status
    }

    @Test("answers a call that Event Grid reports")
    func incoming() async throws {
        transport.on(.post, "/calling/callConnections:answer", response: .status(400))
        let event = """
            [{"id": "1", "eventType": "Microsoft.Communication.IncomingCall", "data": {
                "to": {"rawId": "4:+18005551234"}, "from": {"rawId": "4:+14255550123"},
                "incomingCallContext": "context"
            }}]
            """
        #expect(try await status(of: "/events?code=correct-horse-battery", event) == .ok)
        try await transport.waitForRequests(1)
        #expect(try transport.requests[0].json["incomingCallContext"] == "context")
    }

    @Test("passes callbacks on to the call that waits for them")
    func callback() async throws {
        let event = """
            [{
                "id": "1", "type": "Microsoft.Communication.CallConnected", "source": "calling/callConnections/a",
                "specversion": "1.0", "time": "2026-01-05T10:00:00Z", "datacontenttype": "application/json",
                "data": {"callConnectionId": "a", "serverCallId": "s", "correlationId": "c"}
            }]
            """
        let status = try await status(of: "/calls", event) { menu, router in
            menu.addCallbacks(to: router, Webhook(verifying: .unverified))
        }
        #expect(status == .ok)
        let received = try await menu.events.next(.callConnected, of: menu.client.connection(id: "a"))
        guard case .callConnected(let connected) = received else {
            Issue.record("another event: \(received)")
            return
        }
        #expect(connected.serverCallID == "s")
    }

    @Test("refuses events without the secret, and callbacks without a token")
    func refused() async throws {
        #expect(try await status(of: "/events", "[]") == .unauthorized)
        #expect(try await status(of: "/calls", "[]") == .unauthorized)
        #expect(transport.requests.isEmpty)
    }
}
