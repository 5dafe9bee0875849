// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSWebhooks
import Hummingbird

extension CallCenter {
    /// What an event leads to. It runs beside the response: a call takes minutes, and Event Grid waits for 30 seconds.
    typealias Job = @Sendable () async throws -> Void

    /// The routes for events. Those with audio are WebSockets of ``MediaChannel``.
    func router(_ jobs: AsyncStream<Job>.Continuation) -> Router<BasicRequestContext> {
        let router = Router()
        let eventGrid = Webhook(verifying: subscription, options: .init(logger: logger))
        for method in [HTTPRequest.Method.post, .options] {
            router.on("events", method: method) { request, _ in
                try await eventGrid.response(to: request) { event in
                    switch try CallAutomationEvent(event) {
                    case .incomingCall(let call):
                        jobs.yield { try await Conversation(center: self, incoming: call).run() }
                    case .recordingFileStatusUpdated(let file):
                        jobs.yield { try await download(file) }
                    default: break
                    }
                }
            }
        }
        let callbacks = Webhook(verifying: automation, options: .init(logger: logger))
        router.post("calls") { request, _ in
            try await callbacks.response(to: request) { event in events.receive(event) }
        }
        return router
    }

    /// Downloads a recording, which the service keeps for a day.
    func download(_ recording: RecordingFileStatusUpdated) async throws {
        for chunk in recording.storage.chunks {
            // The id becomes the name of a file, and must not lead out of the folder.
            guard let location = chunk.contentLocation, let id = chunk.documentID, !id.contains("/") else { continue }
            let file = "\(recordings)/\(id)-\(chunk.index ?? 0).wav"
            try await client.recording.download(recordingLocation: location, toFile: file)
            logger.info("Recorded \(file)")
        }
    }
}

extension Webhook {
    /// Receives a request of the router, and handles its events.
    fileprivate func response(
        to request: Request,
        handling handle: (ReceivedEvent) async throws -> Void
    ) async throws -> Response {
        let body = try await request.body.collect(upTo: maximumBodySize)
        let response = await respond(to: request.head, body: body.readableBytesView, handling: handle)
        let bytes = ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        return Response(status: response.status, headers: response.headers, body: bytes)
    }
}
