// SPDX-License-Identifier: MIT

/// The end of the policies: one request goes out, and one answer comes in, whole unless the call wants it as a stream.
///
/// A body is read here, so that one that breaks off is a failed try like any other.
final class Transmission: Sendable {
    private let transport: any HTTPTransport
    /// The transport, if it keeps a time by itself.
    private let timeKeeper: (any TimeKeepingTransport)?

    init(_ transport: any HTTPTransport) {
        self.transport = transport
        timeKeeper = transport as? any TimeKeepingTransport
    }

    func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        request.progress.head = nil
        do {
            return try await sendInTime(request)
        } catch let error as Timeout {
            guard let head = request.progress.head else { throw error }
            return try Self.brokenOff(head, error, request)
        }
    }

    private func sendInTime(_ request: PipelineRequest) async throws -> PipelineResponse {
        let limit = request.tryLimit
        guard let timeKeeper, limit.isRealTime else {
            return try await limit.run { [self] in
                let (head, body) = try await exchange(request) { try await transport.send($0) }
                return try await read(head, body, request)
            }
        }
        let left = try limit.check()
        let (head, body) = try await exchange(request) { try await timeKeeper.send($0, within: left) }
        // Most bodies come with their head, so that they are read without a switch to the task that has the time.
        return try await limit.run { [self] in try await read(head, body, request) }
    }

    /// Sends the request, and waits for the head of the answer.
    private func exchange(
        _ request: PipelineRequest,
        _ send: (TransportRequest) async throws -> TransportResponse
    ) async throws -> (ResponseHead, ByteStream) {
        request.progress.beginTry()
        do {
            let response = try await send(TransportRequest(head: request.head, body: request.body))
            let head = ResponseHead(response.head)
            request.progress.head = head
            // The signature or the token of a 401 may be mended.
            request.progress.endTry(.yes, mayBeDone: head.status != 401 && !head.saysNothingWasDone)
            return (head, response.body)
        } catch {
            let wasSent = (error as? TransportError)?.wasSent ?? .unknown
            request.progress.endTry(wasSent, mayBeDone: wasSent != .no)
            throw error is TimeIsUp ? Timeout(limit: request.tryLimit.length) : error
        }
    }

    private func read(
        _ head: ResponseHead,
        _ body: ByteStream,
        _ request: PipelineRequest
    ) async throws -> PipelineResponse {
        if request.call.reading.streamed.contains(head.status) {
            return PipelineResponse(head: head, body: .stream(body))
        }
        do {
            return PipelineResponse(head: head, body: try await body.collect(upTo: request.call.reading.limit))
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return try Self.brokenOff(head, error, request)
        }
    }

    /// A status that is no success says what happened; that its body breaks off or stalls does not change it.
    private static func brokenOff(
        _ head: ResponseHead,
        _ error: any Error,
        _ request: PipelineRequest
    ) throws -> PipelineResponse {
        guard request.call.reading.accepted.contains(head.status) else { return PipelineResponse(head: head) }
        throw BrokenAnswer(head: head, underlying: error)
    }
}

/// Which answers a call accepts, and how it wants their bodies.
struct AnswerReading: Sendable {
    /// The statuses that mean success.
    let accepted: [Int]
    /// Those of them whose body is read by the caller.
    let streamed: [Int]
    /// The most bytes of any other body.
    let limit: Int

    /// The same for a download that goes on, of which a service sends the rest alone.
    var goingOn: AnswerReading {
        AnswerReading(accepted: accepted + [206], streamed: streamed + [206], limit: limit)
    }
}
