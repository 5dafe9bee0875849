// SPDX-License-Identifier: MIT

import HTTPTypes

extension PreparedCall {
    /// The body of an answer, whose errors are the call's own.
    ///
    /// A download that breaks off is asked for again from where it broke, as long as each try brings it on.
    func stream(_ stream: ByteStream, _ head: ResponseHead, of request: PipelineRequest) -> ByteStream {
        let stream = prompt(stream)
        let describe: @Sendable (any Error) -> any Error = { failure($0, request.progress, head) }
        guard method == .get, let origin = StreamOrigin(head) else { return ByteStream(stream, describing: describe) }
        let resuming = ResumingStream(first: stream, length: origin.length) { error, received, failures in
            try await resume(request, origin, after: error, received: received, failures: failures)
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
        let retry = pipeline.options.retry
        guard failures < retry.maximumRetries, rule.allows(after: error),
            (retry.budget ?? .shared(for: address.authority)).take()
        else { throw error }
        try await pipeline.options.clock.sleep(for: retry.backoff(before: failures))
        var request = request
        request.head.headerFields = origin.headers(behind: received, in: request.head.headerFields)
        request.call = request.call.goingOn
        // The time of a call ends with its head; a reader may have taken any time since.
        request.callLimit = limit()
        let response = try await send(request)
        // What does not go on from the same place leaves the reader with the first error.
        guard case .stream(let stream) = response.body,
            let overlap = origin.overlap(of: response.head, received: received)
        else { throw error }
        return ResumingStream.Part(stream: prompt(stream), overlap: overlap)
    }

    private func prompt(_ stream: ByteStream) -> ByteStream {
        let callLimit = limit().length
        let limit = pipeline.options.retry.tryTimeout.map { min($0, callLimit) } ?? callLimit
        return ByteStream(PromptStream(stream: stream, limit: limit, clock: pipeline.options.clock))
    }
}
