// SPDX-License-Identifier: MIT

import HTTPTypes
import Tracing

/// Creates a span per attempt, with OpenTelemetry's attributes for HTTP clients, and sends its context.
///
/// It runs after authentication, which may send a request again after a 401. The headers that it adds are not signed.
struct TracingPolicy: PipelinePolicy {
    let tracer: (any Tracer)?

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        guard !InstrumentationSystem.isSilent(preferring: tracer) else { return try await next.send(request) }
        let method = request.call.method.rawValue
        let span: any Span = (tracer ?? InstrumentationSystem.tracer).startSpan(
            request.call.address.route.map { "\(method) \($0)" } ?? method,
            ofKind: .client
        )
        defer { span.end() }
        if span.isRecording { describe(request, in: span) }
        var request = request
        (tracer ?? InstrumentationSystem.instrument)
            .inject(span.context, into: &request.head.headerFields, using: TraceHeaders())
        do {
            let response = try await InstrumentationContext.withValue(span.context) { try await next.send(request) }
            describe(response.head, in: span)
            return response
        } catch {
            span.fail(ErrorType.name(of: error))
            throw error
        }
    }

    private func describe(_ request: PipelineRequest, in span: any Span) {
        let server = ServerAddress(request.head)
        span.updateAttributes { attributes in
            attributes["http.request.method"] = request.call.method.rawValue
            attributes["server.address"] = server.host
            attributes["server.port"] = server.port
            attributes["url.full"] = RedactedURL(request.head, route: request.call.address.route).text
            if let route = request.call.address.route { attributes["url.template"] = route }
            let count = request.call.attempts.count
            if count > 0 { attributes["http.request.resend_count"] = count }
            if let agent = request.head.headerFields[.userAgent] { attributes["user_agent.original"] = agent }
            attributes["az.client_request_id"] = request.call.clientRequestID
        }
    }

    private func describe(_ head: ResponseHead, in span: any Span) {
        guard span.isRecording else { return }
        span.attributes["http.response.status_code"] = head.status
        if let id = head.requestID { span.attributes["az.service_request_id"] = id }
        if let id = head.frontDoorID { span.attributes["az.front_door_id"] = id }
        if head.status >= 400 { span.fail(ErrorType.name(of: head.status)) }
    }
}

/// Writes a trace's context into headers that the caller has not set.
private struct TraceHeaders: Injector {
    func inject(_ value: String, forKey key: String, into headers: inout HTTPFields) {
        guard let name = HTTPField.Name(key), HTTPField.isValidValue(value), headers[name] == nil else { return }
        headers[name] = value
    }
}
