// SPDX-License-Identifier: MIT

/// The end of the policies: sends one request, and receives one response, as a whole unless its caller reads it as a
/// stream.
///
/// The body is read here, so that an incomplete one is a failed attempt like any other.
final class Transmission: Sendable {
    private let transport: any TimeKeepingTransport
    /// The maximum size of a response that is read into memory, in bytes.
    private let maximumSize: Int

    init(_ transport: any HTTPTransport, maximumSize: Int) {
        self.transport = transport.keepingTime
        self.maximumSize = maximumSize
    }

    func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        let (head, body) = try await exchange(request)
        guard !request.expected.streamed.contains(head.status) else {
            return PipelineResponse(head: head, body: .stream(body))
        }
        do {
            // Most bodies arrive with their head, so that they are read without switching to the task with the time
            // limit.
            let bytes = try await request.attemptLimit.run { [maximumSize] in try await body.collect(upTo: maximumSize)
            }
            return PipelineResponse(head: head, body: .whole(bytes))
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The status of a failure says what happened, even if its body breaks off or stalls.
            guard request.expected.all.contains(head.status) else { return PipelineResponse(head: head) }
            throw BrokenResponse(head: head, underlying: error)
        }
    }

    /// Sends the request, and waits for the head of the response.
    private func exchange(_ request: PipelineRequest) async throws -> (ResponseHead, ByteStream) {
        let (limit, attempts) = (request.attemptLimit, request.call.attempts)
        try limit.check()
        let sent = TransportRequest(head: request.head, body: request.body)
        attempts.start(SentRequest(head: request.head, authorization: request.authorization))
        do {
            let response = try await transport.send(sent, within: limit)
            let head = ResponseHead(response.head)
            // The signature or token of a 401 may be corrected.
            attempts.end(.yes, mayBeDone: head.status != 401 && !head.saysNothingWasDone)
            return (head, response.body)
        } catch {
            let wasSent = (error as? TransportError)?.wasSent ?? .unknown
            attempts.end(wasSent, mayBeDone: wasSent != .no)
            throw error
        }
    }
}
