// SPDX-License-Identifier: MIT

import CoreMetrics
import Tracing

extension PreparedCall {
    /// Does the call's work inside a span of its own, and records how long it took.
    func observed<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let watch = Stopwatch(pipeline.options.clock)
        do {
            let value = try await traced(work)
            record(watch, [])
            return value
        } catch {
            record(watch, [("error.type", ErrorType.name(of: error))])
            throw error
        }
    }

    private func traced<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let own = pipeline.options.tracer
        guard !InstrumentationSystem.isSilent(preferring: own) else { return try await work() }
        let span: any Span = (own ?? InstrumentationSystem.tracer).startSpan(operation)
        defer { span.end() }
        do {
            return try await InstrumentationContext.withValue(span.context, operation: work)
        } catch {
            span.fail(ErrorType.name(of: error))
            throw error
        }
    }

    private func record(_ watch: Stopwatch, _ outcome: [(String, String)]) {
        guard let factory = MetricsSystem.factory(preferring: pipeline.options.metrics) else { return }
        Timer.record(
            watch.elapsed,
            as: "acs.client.operation.duration",
            [("acs.operation", operation)] + outcome,
            in: factory
        )
    }
}
