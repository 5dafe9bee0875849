// SPDX-License-Identifier: MIT

// begin: receive-events
import ACSSMS
import ACSWebhooks
import Hummingbird
import Logging

// end: receive-events

func receiveEvents<Context: RequestContext>(router: Router<Context>, secret: Secret, logger: Logger) throws {
    // begin: receive-events
    let webhook = Webhook(verifying: try .secret(secret, inQuery: "code"))
    for method in [HTTPRequest.Method.post, .options] {
        router.on("events", method: method) { request, _ in
            let body = try await request.body.collect(upTo: webhook.maximumBodySize)
            let response = await webhook.respond(to: request.head, body: body.readableBytesView) { event in
                switch try SMSEvent(event) {
                case .smsReceived(let message): logger.info("Received \(message.messageID)")
                default: logger.info("Ignored \(event)")
                }
            }
            let bytes = ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
            return Response(status: response.status, headers: response.headers, body: bytes)
        }
    }
    // end: receive-events
}

/// Receives events on a free port of the loopback interface, which it logs.
func serveEvents() async throws {
    LoggingSystem.bootstrap { StreamLogHandler.standardOutput(label: $0) }
    let logger = Logger(label: "events")
    let router = Router()
    try receiveEvents(router: router, secret: "correct-horse-battery", logger: logger)
    let app = Application(
        router: router,
        configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { logger.info("Listening", metadata: ["port": "\($0.localAddress?.port ?? 0)"]) }
    )
    try await app.runService()
}
