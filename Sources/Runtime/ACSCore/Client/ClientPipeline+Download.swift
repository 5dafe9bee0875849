// SPDX-License-Identifier: MIT

import HTTPTypes

extension ClientPipeline {
    /// The body of a response that its caller reads. Its failures become errors of the call.
    ///
    /// A download whose connection is lost is resumed where it stopped, as long as each attempt brings more of it.
    func download(_ stream: ByteStream, _ head: ResponseHead, of request: PipelineRequest) -> ByteStream {
        let call = request.call
        let stream = prompt(stream, of: call)
        let describe: @Sendable (any Error) -> any Error = { call.failure($0, head) }
        guard call.method == .get, let origin = StreamOrigin(head) else {
            return ByteStream(stream, describing: describe)
        }
        let resuming = ResumingStream(first: stream, length: origin.length) { error, received, failures in
            try await self.resume(request, origin, after: error, received: received, failures: failures)
        }
        return ByteStream(resuming, describing: describe)
    }

    private func resume(
        _ request: PipelineRequest,
        _ origin: StreamOrigin,
        after error: any Error,
        received: UInt64,
        failures: Int
    ) async throws -> ResumingStream.Part {
        let (call, retry) = (request.call, options.retry)
        guard failures < retry.maximumRetries, call.rule.allows(after: error),
            (retry.budget ?? .shared(for: call.address.authority)).take()
        else { throw error }
        try await options.clock.sleep(for: retry.backoff(before: failures))
        var request = request
        request.head.headerFields = origin.headers(after: received, in: request.head.headerFields)
        request.expected = request.expected.orPartial
        // The call's timeout ended with its head; a reader may have taken any time since.
        request.callLimit = limit(of: call)
        let response = try await first.send(request)
        // If the response does not continue at the same position, the reader gets the first error.
        guard case .stream(let stream) = response.body,
            let overlap = origin.overlap(of: response.head, received: received)
        else { throw error }
        return ResumingStream.Part(stream: prompt(stream, of: call), overlap: overlap)
    }

    private func prompt(_ stream: ByteStream, of call: Call) -> ByteStream {
        let limit = options.retry.tryTimeout.map { min($0, call.timeout) } ?? call.timeout
        return ByteStream(PromptStream(stream: stream, limit: limit, deadlines: deadlines))
    }
}
