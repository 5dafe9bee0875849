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
    /// Whether doing it twice is the same as doing it once.
    let isRepeatable: Bool
    let tokenScopes: [TokenScope]
    let entraScope: String
    let clientRequestID: String
    let options: CallOptions

    /// Sends the call, and makes a value of the answer.
    func perform<Value: Sendable>(
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Value>
    ) async throws -> Value {
        let progress = CallProgress()
        do {
            if case .refused(let error) = pipeline.authentication { throw error }
            let request = try await request(body, progress)
            return try await Timeout.run(options.timeout ?? pipeline.options.timeout, clock: pipeline.options.clock) {
                try await exchange(request, expected)
            }
        } catch {
            let error = failure(error, progress)
            if let error = error as? ACSError { pipeline.options.logger?.info("Failed", metadata: metadata(of: error)) }
            throw error
        }
    }

    private func request(_ body: RequestBody, _ progress: CallProgress) async throws -> PipelineRequest {
        let bytes = try await body.bytes()
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
        return PipelineRequest(
            operation: operation,
            method: method,
            head: head,
            body: bytes,
            contentHash: pipeline.authentication.signsBody ? ContentHash(of: bytes) : nil,
            signedHost: signedHost,
            tokenScopes: tokenScopes,
            entraScope: entraScope,
            options: options,
            progress: progress
        )
    }

    private func exchange<Value: Sendable>(
        _ request: PipelineRequest,
        _ expected: ExpectedResponse<Value>
    ) async throws -> Value {
        let response = try await pipeline.chain.send(request)
        let head = ResponseHead(response.head)
        options.onResponse?(head)
        guard let reading = expected.readings[head.status] else {
            // The status says what happened; a body that breaks off does not change that.
            let body = try? await response.body.collect(upTo: pipeline.options.maximumResponseSize)
            throw refusal(head, body ?? [], request.progress.signature)
        }
        switch reading {
        case .stream(let make):
            return make(ByteStream(DescribedStream(stream: response.body) { failure($0, request.progress, head) }))
        case .whole(let make):
            let bytes: [UInt8]
            do {
                bytes = try await response.body.collect(upTo: pipeline.options.maximumResponseSize)
            } catch {
                throw failure(error, request.progress, head)
            }
            do {
                return try make(head, bytes)
            } catch let error as DecodingError {
                throw undecodable(error, head, bytes)
            }
        }
    }
}
