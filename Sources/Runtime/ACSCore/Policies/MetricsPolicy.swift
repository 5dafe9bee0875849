// SPDX-License-Identifier: MIT

import CoreMetrics

/// Records how long each attempt takes, with OpenTelemetry's name and dimensions for HTTP clients.
struct MetricsPolicy: PipelinePolicy {
    let factory: (any MetricsFactory)?
    let clock: any Clock<Duration>

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        guard let factory = MetricsSystem.factory(preferring: factory) else { return try await next.send(request) }
        let watch = Stopwatch(clock)
        do {
            let response = try await next.send(request)
            let status = response.head.status
            let outcome = [("http.response.status_code", "\(status)")]
            let failure = status >= 400 ? [("error.type", ErrorType.name(of: status))] : []
            record(watch, request, outcome + failure, in: factory)
            return response
        } catch {
            record(watch, request, [("error.type", ErrorType.name(of: error))], in: factory)
            throw error
        }
    }

    private func record(
        _ watch: Stopwatch,
        _ request: PipelineRequest,
        _ outcome: [(String, String)],
        in factory: any MetricsFactory
    ) {
        let server = ServerAddress(request.head)
        Timer.record(
            watch.elapsed,
            as: "http.client.request.duration",
            [
                ("http.request.method", request.call.method.rawValue),
                ("server.address", server.host),
                ("server.port", "\(server.port)"),
            ] + (request.call.address.route.map { [("url.template", $0)] } ?? []) + outcome,
            in: factory
        )
    }
}
