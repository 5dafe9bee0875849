// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSTesting
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

    /// The status of the response to a request of the example's routes.
    private func status(of path: String, _ body: String) async throws -> HTTPResponse.Status {
        let client = CallAutomationClient(connectionString: try .testing, options: .testing(transport))
        let menu = Menu(client: client, callbackURI: "https://contoso.com/calls")
        let router = Router(context: Context.self)
        let id = "11111111-2222-4333-8444-555555555555"
        try menu.addRoutes(to: router, secret: "correct-horse-battery", resourceID: id)
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

    @Test("refuses events without the secret, and callbacks without a token")
    func refused() async throws {
        #expect(try await status(of: "/events", "[]") == .unauthorized)
        #expect(try await status(of: "/calls", "[]") == .unauthorized)
        #expect(transport.requests.isEmpty)
    }
}
