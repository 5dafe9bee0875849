// SPDX-License-Identifier: MIT

import HTTPTypes
import Logging

/// A call that is ready but for its body: address, headers and options are settled, and stay the same for every try.
struct PreparedCall: Sendable {
    let pipeline: ClientPipeline
    let operation: String
    let method: HTTPMethod
    let address: RequestAddress
    let signedHost: String
    var headers: HTTPFields
    /// Whether a try may be followed by another, with the same ids.
    let rule: RetryRule
    /// Whether the caller may make the call again. It gets other ids, unless the caller has set them.
    let callerRule: RetryRule
    let tokenScopes: [TokenScope]
    let entraScope: String
    /// The API version, if the library has several; `nil` for a whole URL.
    var version: CallVersion?
    let clientRequestID: String
    let options: CallOptions

    /// The time that it has from now, all tries together.
    func limit() -> TimeLimit {
        TimeLimit(options.timeout ?? pipeline.options.timeout, clock: pipeline.options.clock)
    }

    /// Sends the call, and makes a value of the answer.
    func perform<Value: Sendable>(
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Value>
    ) async throws -> Value {
        try await observed { try await performUnobserved(body, expected) }
    }

    private func performUnobserved<Value: Sendable>(
        _ body: RequestBody,
        _ expected: ExpectedResponse<Value>
    ) async throws -> Value {
        let progress = CallProgress()
        do {
            if case .refused(let error) = pipeline.authentication { throw error }
            return try await exchange(try await request(body, expected, progress), expected)
        } catch {
            if let broken = error as? BrokenAnswer { options.onResponse?(broken.head) }
            var error = failure(error, progress)
            if var changed = error as? ACSError, let id = progress.clientRequestID {
                changed.clientRequestID = id
                error = changed
            }
            if let error = error as? ACSError {
                pipeline.options.logger?.info("\(operation) failed: \(error.kind)", metadata: metadata(of: error))
            }
            throw error
        }
    }

    private func request(
        _ body: RequestBody,
        _ expected: ExpectedResponse<some Sendable>,
        _ progress: CallProgress
    ) async throws -> PipelineRequest {
        let limit = limit()
        let version = version
        let bytes =
            body.isStream ? try await limit.run { try await body.bytes(version) } : try await body.bytes(version)
        var head = HTTPRequest(
            method: .init(method),
            scheme: address.scheme,
            authority: address.authority,
            path: address.target,
            headerFields: headers
        )
        if let contentType = body.contentType, head.headerFields[.contentType] == nil {
            head.headerFields[.contentType] = contentType
        }
        let reading = expected.reading(upTo: pipeline.options.maximumResponseSize)
        let call = PipelineCall(self, reading: reading, secrets: body.secrets, progress: progress)
        return PipelineRequest(call, head: head, body: bytes, within: limit)
    }

    /// Sends a request through the policies, within its time.
    func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        // Each try ends with the call's time, and no wait goes beyond it: only an app's own policies may take longer.
        guard !pipeline.options.policiesPerCall.isEmpty else { return try await pipeline.chain.send(request) }
        return try await request.callLimit.run { try await pipeline.chain.send(request) }
    }

    private func exchange<Value: Sendable>(
        _ request: PipelineRequest,
        _ expected: ExpectedResponse<Value>
    ) async throws -> Value {
        let response = try await send(request)
        let head = response.head
        options.onResponse?(head)
        switch (expected.reading(of: head.status), response.body) {
        case (.whole(let make), .whole(let bytes)):
            do {
                return try make(head, bytes)
            } catch let error as DecodingError {
                throw undecodable(error, head, bytes, created: expected.created)
            }
        case (.stream(let make), .stream(let stream)):
            return make(self.stream(stream, head, of: request))
        case (.stream(let make), .whole(let bytes)):
            return make(ByteStream(bytes))
        case (_, .whole(let bytes)):
            throw refusal(head, bytes, of: request)
        case (_, .stream):
            throw refusal(head, [], of: request)
        }
    }
}
