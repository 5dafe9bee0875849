// SPDX-License-Identifier: MIT

/// The end of the policies: one request goes out, and one answer comes in, whole unless the call wants it as a stream.
///
/// A body is read here, so that one that breaks off is a failed try like any other.
struct Transmission: Sendable {
    let transport: any HTTPTransport

    func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        let response = try await exchange(request)
        let head = ResponseHead(response.head)
        if request.reading.streamed.contains(head.status) {
            return PipelineResponse(head: head, body: .stream(response.body))
        }
        do {
            return PipelineResponse(head: head, body: try await response.body.collect(upTo: request.reading.limit))
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // A status that is no success says what happened; that its body breaks off does not change it.
            guard request.reading.accepted.contains(head.status) else { return PipelineResponse(head: head) }
            throw BrokenAnswer(head: head, underlying: error)
        }
    }

    private func exchange(_ request: PipelineRequest) async throws -> TransportResponse {
        request.progress.beginTry()
        do {
            let response = try await transport.send(TransportRequest(head: request.head, body: request.body))
            request.progress.endTry(.yes)
            return response
        } catch {
            request.progress.endTry((error as? TransportError)?.wasSent ?? .unknown)
            throw error
        }
    }
}

/// Which answers a call accepts, and how it wants their bodies.
struct AnswerReading: Sendable {
    /// The statuses that mean success.
    let accepted: Set<Int>
    /// Those of them whose body is read by the caller.
    let streamed: Set<Int>
    /// The most bytes of any other body.
    let limit: Int
}
