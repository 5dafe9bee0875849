// SPDX-License-Identifier: MIT

import ACSTesting
import ACSTransport

extension ManualClock {
    /// Moves the time on, and waits until a limit that has passed with it has ended work elsewhere. What is limited by
    /// a longer time is then found to go on.
    func pass(_ time: Duration) async {
        let deadlines = Deadlines(self)
        await withCheckedContinuation { continuation in
            _ = deadlines.set(at: deadlines.now + time) { continuation.resume() }
            advance(by: time)
        }
        withExtendedLifetime(deadlines) {}
        for _ in 0..<100 { await Task.yield() }
    }
}
