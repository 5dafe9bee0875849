// SPDX-License-Identifier: MIT

import CoreMetrics
import Tracing

extension PreparedCall {
    /// Does the call's work inside a span of its own, and records how long it took.
    func observed<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let span: any Span = (pipeline.options.tracer ?? InstrumentationSystem.tracer).startSpan(operation)
        let watch = Stopwatch(pipeline.options.clock)
        defer { span.end() }
        do {
            let value = try await InstrumentationContext.withValue(span.context, operation: work)
            record(watch, [])
            return value
        } catch {
            let type = ErrorType.name(of: error)
            span.fail(type)
            record(watch, [("error.type", type)])
            throw error
        }
    }

    private func record(_ watch: Stopwatch, _ outcome: [(String, String)]) {
        Timer.record(
            watch.elapsed,
            as: "acs.client.operation.duration",
            [("acs.operation", operation)] + outcome,
            in: pipeline.options.metrics
        )
    }
}
