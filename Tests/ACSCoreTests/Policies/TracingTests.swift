// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSCore
import AsyncHTTPClient
import InMemoryTracing
import RawServer
import StallLimit
import Testing
import Tracing
import TransportKinds

@Suite("The trace of a call", .stallLimit)
struct TracingTests {
    private let tracer = InMemoryTracer()
    private let operation = ServiceOperation("T.t", .get, "/users/\("8:acs:ada", named: "id")").query("q", "private")

    /// The spans of one call, in the order in which they ended.
    private func trace(
        _ statuses: [Int],
        options: CallOptions = .init(),
        configure: (inout ClientOptions) -> Void = { _ in }
    ) async throws -> (spans: [FinishedInMemorySpan], requests: [RawRequest]) {
        try await RawServer.run({ _, number in
            .status(statuses[number], headers: ["MS-CV: r\(number)", "X-Azure-Ref: f"])
        }) {
            server in
            let pipeline = try makePipeline(server) {
                $0.tracer = tracer
                $0.clock = WaitlessClock()
                $0.retry = .init(tryTimeout: nil, budget: .init())
                configure(&$0)
            }
            try? await pipeline.call(operation, returning: .empty(204), options: options)
            return (tracer.finishedSpans, server.requests)
        }
    }

    @Test("is a span with the operation's name, and below it a client span per attempt")
    func structure() async throws {
        let spans = try await trace([500, 204]).spans
        #expect(spans.map(\.operationName) == ["GET /users/{id}", "GET /users/{id}", "T.t"])
        #expect(spans.map(\.kind) == [.client, .client, .internal])
        let call = try #require(spans.last)
        #expect(call.parentSpanID == nil)
        #expect(spans.dropLast().map(\.parentSpanID) == [call.spanID, call.spanID])
    }

    @Test("is below the span in which the app makes the call")
    func parent() async throws {
        let parent = tracer.startSpan("app")
        let spans = try await InstrumentationContext.withValue(parent.context) { try await trace([204]).spans }
        #expect(spans.last?.parentSpanID == parent.spanID)
        #expect(Set(spans.map(\.traceID)) == [parent.traceID])
    }

    @Test("has no third span, also if the app's HTTP client is set up to trace")
    func noThird() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.tracing.tracer = tracer
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        let spans = try await trace([204]) { $0.transport = transport }.spans
        #expect(spans.count == 2)
    }

    @Test("describes each attempt with OpenTelemetry's attributes")
    func attributes() async throws {
        let (spans, requests) = try await trace([500, 204], options: .init(clientRequestID: "c"))
        let attributes = try #require(spans.dropLast().last?.attributes)
        let port = try #require(requests.first?["host"]?.split(separator: ":").last)
        #expect(attributes["http.request.method"]?.toSpanAttribute() == "GET")
        #expect(attributes["http.request.resend_count"]?.toSpanAttribute() == 1)
        #expect(attributes["http.response.status_code"]?.toSpanAttribute() == 204)
        #expect(attributes["server.address"]?.toSpanAttribute() == "127.0.0.1")
        #expect(attributes["server.port"]?.toSpanAttribute() == .int64(Int64(port) ?? 0))
        #expect(attributes["url.template"]?.toSpanAttribute() == "/users/{id}")
        #expect(
            attributes["url.full"]?.toSpanAttribute()
                == "http://127.0.0.1:\(port)/users/REDACTED?q=REDACTED&api-version=2025-01-01"
        )
        let agent = try #require(requests.first?["user-agent"])
        #expect(attributes["user_agent.original"]?.toSpanAttribute() == .string(agent))
        #expect(attributes["az.client_request_id"]?.toSpanAttribute() == "c")
        #expect(attributes["az.service_request_id"]?.toSpanAttribute() == "r1")
        #expect(attributes["az.front_door_id"]?.toSpanAttribute() == "f")
        #expect(spans.first?.attributes["http.request.resend_count"] == nil)
    }

    @Test("counts an attempt with the service's time after a 401 as a retry")
    func resentAfterUnauthorized() async throws {
        try await RawServer.run({ _, number in
            number == 0 ? .status(401, headers: ["Date: Sun, 06 Nov 1994 08:49:37 GMT"]) : .status(204)
        }) { server in
            let pipeline = try makePipeline(server) { $0.tracer = tracer }
            try await pipeline.call(operation, returning: .empty(204), options: .init())
            let counts = tracer.finishedSpans.dropLast().map { $0.attributes["http.request.resend_count"] }
            #expect(counts.map { $0?.toSpanAttribute() } == [nil, 1])
        }
    }

    @Test("contains the kind of a failure, and not its message")
    func failures() async throws {
        let spans = try await trace([404]).spans
        #expect(spans.map { $0.status?.code } == [.error, .error])
        #expect(spans.map { $0.attributes["error.type"]?.toSpanAttribute() } == ["notFound", "notFound"])
        #expect(spans.allSatisfy { $0.errors.isEmpty && $0.status?.message == nil })
    }

    @Test("is sent with each attempt in headers, unless the caller has set one")
    func propagation() async throws {
        let options = CallOptions(headers: [InMemoryTracer.traceIDKey: "own"])
        let (spans, requests) = try await trace([500, 204], options: options)
        #expect(requests.map { $0[InMemoryTracer.spanIDKey] } == spans.dropLast().map(\.spanID))
        #expect(requests.map { $0[InMemoryTracer.traceIDKey] } == ["own", "own"])
    }
}
