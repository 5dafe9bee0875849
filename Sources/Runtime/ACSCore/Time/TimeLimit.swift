// SPDX-License-Identifier: MIT

/// The time that a call has, or one of its tries; it runs from when it was set.
final class TimeLimit: Sendable {
    let length: Duration
    private let clock: any Clock<Duration>
    private let watch: Stopwatch

    init(_ length: Duration, clock: any Clock<Duration>) {
        self.length = length
        self.clock = clock
        watch = Stopwatch(clock)
    }

    var left: Duration { length - watch.elapsed }

    /// Whether a transport can keep it, which knows nothing of the clocks of tests.
    var isRealTime: Bool { clock is ContinuousClock }

    /// Does some work in the time that is left, and cancels it when it takes longer.
    ///
    /// - Throws: ``Timeout`` when the time is up, otherwise what the work throws.
    func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let left = try check()
        do {
            return try await Timeout.run(left, clock: clock, work)
        } catch let error as Timeout where error.limit == left {
            throw Timeout(limit: length)
        }
    }

    /// Stops what begins too late.
    ///
    /// - Returns: The time that is left.
    func check() throws(Timeout) -> Duration {
        let left = left
        guard left > .zero else { throw Timeout(limit: length) }
        return left
    }
}
