// SPDX-License-Identifier: MIT

import CoreMetrics

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
