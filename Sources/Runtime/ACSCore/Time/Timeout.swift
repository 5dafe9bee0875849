// SPDX-License-Identifier: MIT

/// The end of a call's time.
package struct Timeout: Error {
    let limit: Duration

    /// Whether the current task sleeps only to end some work: the clock of a test lets other sleeps pass, and not this.
    @TaskLocal package static var isCounting = false

    /// The deadlines of all calls in real time.
    static let deadlines = Deadlines(ContinuousClock())

    /// Does some work, and cancels it when it takes too long.
    ///
    /// - Throws: ``Timeout`` when the time is up, otherwise what the work throws.
    package static func run<Value: Sendable>(
        _ limit: Duration,
        clock: any Clock<Duration>,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard clock is ContinuousClock else { return try await race(limit, clock, work) }
        try Task.checkCancellation()
        let task = start(work)
        let deadline = deadlines.set(after: limit) { task.cancel() }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        // What cancelled work brings is not what was asked for, even where it is no error.
        guard deadlines.lift(deadline) else { throw Timeout(limit: limit) }
        return try result.get()
    }

    /// Begins on the thread at hand, where the system can do that: to wake another one takes longer than all that a call
    /// computes.
    private static func start<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) -> Task<Value, any Error> {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            Task.immediate { try await work() }
        } else {
            Task { try await work() }
        }
    }

    /// Lets the work race a sleep, for clocks of other kinds, such as those of tests.
    private static func race<Value: Sendable>(
        _ limit: Duration,
        _ clock: any Clock<Duration>,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let timeIsUp = alarm(after: limit, clock)
        return try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await $isCounting.withValue(true) { try await timeIsUp() }
                throw Timeout(limit: limit)
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }

    /// The time counts from now, not from when the task that waits for it gets its turn.
    private static func alarm<C: Clock<Duration>>(
        after limit: Duration,
        _ clock: C
    ) -> @Sendable () async throws -> Void {
        let end = clock.now.advanced(by: limit)
        return { try await clock.sleep(until: end, tolerance: nil) }
    }
}
