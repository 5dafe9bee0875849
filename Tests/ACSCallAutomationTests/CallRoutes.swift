// SPDX-License-Identifier: MIT

// begin: receive-calls
import ACSCallAutomation
import ACSWebhooks
import Hummingbird

extension Menu {
    /// Adds a route for incoming calls, which Event Grid sends, and one for the callbacks of Call Automation.
    func addRoutes(to router: Router<some RequestContext>, secret: Secret, resourceID: String) throws {
        addIncomingCalls(to: router, Webhook(verifying: try .secret(secret, inQuery: "code")))
        addCallbacks(to: router, Webhook(verifying: try .callAutomation(resourceID: resourceID)))
    }

    func addIncomingCalls(to router: Router<some RequestContext>, _ webhook: Webhook) {
        for method in [HTTPRequest.Method.post, .options] {
            router.on("events", method: method) { request, _ in
                try await webhook.response(to: request) { event in
                    guard case .incomingCall(let incoming) = try CallAutomationEvent(event) else { return }
                    // A call takes minutes, and Event Grid waits 30 seconds for the response.
                    Task {
                        do {
                            let keys = try await answer(incoming)
                            print("Pressed: \(keys.count) keys")  // which ones can be a secret
                        } catch {
                            print("Not answered: \(error)")
                        }
                    }
                }
            }
        }
    }

    func addCallbacks(to router: Router<some RequestContext>, _ webhook: Webhook) {
        router.post("calls") { request, _ in
            try await webhook.response(to: request) { event in events.receive(event) }
        }
    }
}

extension Webhook {
    /// Receives a request of Hummingbird.
    func response(
        to request: Request,
        handling handle: (ReceivedEvent) async throws -> Void
    ) async throws -> Response {
        let body = try await request.body.collect(upTo: maximumBodySize)
        let response = await respond(to: request.head, body: body.readableBytesView, handling: handle)
        let bytes = ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        return Response(status: response.status, headers: response.headers, body: bytes)
    }
}
// end: receive-calls
