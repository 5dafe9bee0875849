// SPDX-License-Identifier: MIT

import CoreMetrics
import HTTPTypes
import Logging
import Tracing

extension ClientPipeline {
    /// Makes a call.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - body: The body.
    ///   - expected: The responses that mean success.
    ///   - options: The caller's options.
    /// - Returns: The decoded response.
    /// - Throws: ``ACSError`` or `CancellationError`.
    public func call<Value: Sendable>(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Value>,
        options: CallOptions
    ) async throws -> Value {
        try await perform(try prepare(operation, body: body, options: options), returning: expected)
    }

    /// Makes a call, and returns the headers of its response, too: those of the last attempt.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - body: The body.
    ///   - expected: The responses that mean success.
    ///   - options: The caller's options.
    /// - Returns: The decoded response and its headers.
    /// - Throws: ``ACSError`` or `CancellationError`.
    public func callWithHeaders<Value: Sendable, Headers>(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Value>,
        options: CallOptions
    ) async throws -> ResponseWithHeaders<Value, Headers> {
        try await perform(try prepare(operation, body: body, options: options), returning: expected.withHeaders())
    }

    /// Makes a call inside a span of its own, and records how long it took.
    func perform<Value: Sendable>(_ call: Call, returning expected: ExpectedResponse<Value>) async throws -> Value {
        let watch = Stopwatch(options.clock)
        let span = startSpan(call.operation)
        defer { span?.end() }
        do {
            // Log lines of the call have its trace, too.
            let value =
                if let span {
                    try await InstrumentationContext.withValue(span.context) { try await exchange(call, expected) }
                } else {
                    try await exchange(call, expected)
                }
            record(watch, call.operation, [])
            return value
        } catch {
            let type = ErrorType.name(of: error)
            span?.fail(type)
            record(watch, call.operation, [("error.type", type)])
            throw error
        }
    }

    /// Sends the call's request through the policies. Returns what the response contains, or throws the call's error.
    private func exchange<Value: Sendable>(_ call: Call, _ expected: ExpectedResponse<Value>) async throws -> Value {
        do {
            if case .refused(let error) = authentication { throw error }
            let request = try await request(call, expected.statuses)
            let response = try await first.send(request)
            call.options.onResponse?(response.head)
            return try value(of: response, to: request, expected)
        } catch {
            if let broken = error as? BrokenResponse { call.options.onResponse?(broken.head) }
            let error = call.failure(error)
            if let error = error as? ACSError {
                options.logger?.info("\(call.operation) failed: \(error.kind)", metadata: call.metadata(of: error))
            }
            throw error
        }
    }

    /// The call's request before any policy. Its time begins here.
    private func request(_ call: Call, _ statuses: ExpectedStatuses) async throws -> PipelineRequest {
        let limit = limit(of: call)
        let body = call.body
        let bytes =
            if body.isStream {
                try await limit.run { try await body.bytes(call.version) }
            } else {
                try await body.bytes(call.version)
            }
        var head = HTTPRequest(
            method: .init(call.method),
            scheme: call.address.scheme,
            authority: call.address.authority,
            path: call.address.target,
            headerFields: call.headers
        )
        if let contentType = body.contentType, head.headerFields[.contentType] == nil {
            head.headerFields[.contentType] = contentType
        }
        return PipelineRequest(
            call,
            head: head,
            body: bytes,
            contentHash: authentication.signsBody ? ContentHash(of: bytes) : nil,
            expecting: statuses,
            within: limit
        )
    }

    /// The time of a call from now on.
    func limit(of call: Call) -> TimeLimit { TimeLimit(call.timeout, by: deadlines) }

    private func value<Value: Sendable>(
        of response: PipelineResponse,
        to request: PipelineRequest,
        _ expected: ExpectedResponse<Value>
    ) throws -> Value {
        let (call, head) = (request.call, response.head)
        switch (expected.reading(of: head.status), response.body) {
        case (.whole(let make), .whole(let bytes)):
            do {
                return try make(RawResponse(head: head, body: bytes) { call.secrets })
            } catch let error as DecodingError {
                throw call.undecodable(error, head, bytes, created: expected.created)
            }
        case (.stream(let make), .stream(let stream)): return make(download(stream, head, of: request), head)
        case (.stream(let make), .whole(let bytes)): return make(ByteStream(bytes), head)
        case (_, .whole(let bytes)): throw call.refusal(head, bytes)
        case (_, .stream): throw call.refusal(head, [])
        }
    }

    private func startSpan(_ operation: String) -> (any Span)? {
        guard !InstrumentationSystem.isSilent(preferring: options.tracer) else { return nil }
        return (options.tracer ?? InstrumentationSystem.tracer).startSpan(operation)
    }

    private func record(_ watch: Stopwatch, _ operation: String, _ outcome: [(String, String)]) {
        guard let factory = MetricsSystem.factory(preferring: options.metrics) else { return }
        Timer.record(
            watch.elapsed,
            as: "acs.client.operation.duration",
            [("acs.operation", operation)] + outcome,
            in: factory
        )
    }
}
