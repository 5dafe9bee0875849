// SPDX-License-Identifier: MIT

import CoreMetrics
import Tracing

// Most programs measure and trace nothing. Then nothing is prepared for it either.

extension InstrumentationSystem {
    /// Whether there is neither a tracer nor another instrument.
    ///
    /// - Parameter own: A client's tracer, in place of the process's.
    static func isSilent(preferring own: (any Tracer)?) -> Bool {
        own == nil && instrument is NoOpInstrument
    }
}

extension MetricsSystem {
    /// The factory of timers, or `nil` if there is none.
    ///
    /// - Parameter own: A client's factory, in place of the process's.
    static func factory(preferring own: (any MetricsFactory)?) -> (any MetricsFactory)? {
        let factory = own ?? Self.factory
        return factory is NOOPMetricsHandler ? nil : factory
    }
}

extension Span {
    /// Marks the span as failed.
    ///
    /// The error itself is not recorded: its message may name a user or a phone number.
    ///
    /// - Parameter type: What `error.type` says.
    func fail(_ type: String) {
        guard isRecording else { return }
        attributes["error.type"] = type
        setStatus(.init(code: .error))
    }
}

extension Timer {
    /// Records one duration.
    static func record(
        _ duration: Duration,
        as label: String,
        _ dimensions: [(String, String)],
        in factory: any MetricsFactory
    ) {
        let timer = Timer(label: label, dimensions: dimensions, factory: factory)
        timer.recordSeconds(duration / .seconds(1))
    }
}
