// SPDX-License-Identifier: MIT

import CoreMetrics
import Tracing

// Most programs measure and trace nothing: what nobody listens to is not even put together.

extension InstrumentationSystem {
    /// Whether there is no tracer and no other instrument.
    ///
    /// - Parameter own: A client's tracer, in place of the process's.
    static func isSilent(preferring own: (any Tracer)?) -> Bool {
        own == nil && instrument is NoOpInstrument
    }
}

extension MetricsSystem {
    /// The factory to take timers from; nil where there is none.
    ///
    /// - Parameter own: A client's factory, in place of the process's.
    static func factory(preferring own: (any MetricsFactory)?) -> (any MetricsFactory)? {
        let factory = own ?? Self.factory
        return factory is NOOPMetricsHandler ? nil : factory
    }
}
