// SPDX-License-Identifier: MIT

/// A span of time that ends work when it has passed, such as a call's or an attempt's. It runs from when it is made.
package struct TimeLimit: Sendable {
    /// The whole span.
    package let length: Duration
    private let end: Duration
    private let deadlines: Deadlines

    /// Starts the time of some work.
    package init(_ length: Duration, by deadlines: Deadlines) {
        self.length = length
        self.deadlines = deadlines
        end = deadlines.now + length
    }

    /// Starts the time of some work, for a clock that has little such work.
    package init(_ length: Duration, clock: any Clock<Duration>) {
        self.init(length, by: .of(clock))
    }

    /// The same time, but no longer than a span from now.
    package func shortened(to length: Duration) -> TimeLimit {
        length < left ? TimeLimit(length, by: deadlines) : self
    }

    /// The time that is left; less than zero once it has passed.
    package var left: Duration { end - deadlines.now }

    /// Whether the time is real time, which transports can count, too.
    package var isRealTime: Bool { deadlines.isRealTime }

    /// Runs work, and cancels it when the time has passed.
    ///
    /// Work that ignores its cancellation is waited for.
    ///
    /// - Throws: ``Exceeded`` when the time has passed, otherwise what the work throws.
    package func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try check()
        try Task.checkCancellation()
        let task = Self.start(work)
        let deadline = deadlines.set(at: end) { task.cancel() }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        // What cancelled work returns is not what was requested, even if it is no error.
        guard deadlines.cancel(deadline) else { throw Exceeded(length: length) }
        return try result.get()
    }

    /// Stops what would begin too late.
    package func check() throws(Exceeded) {
        guard left > .zero else { throw Exceeded(length: length) }
    }

    /// Starts on the current thread, if the system can: to wake another one takes longer than all that a call computes.
    private static func start<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) -> Task<Value, any Error> {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            Task.immediate { try await work() }
        } else {
            Task { try await work() }
        }
    }

    /// Work took longer than its limit.
    package struct Exceeded: Error {
        /// The limit's whole span.
        package let length: Duration

        package init(length: Duration) {
            self.length = length
        }
    }
}
