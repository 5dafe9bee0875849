// SPDX-License-Identifier: MIT

import ACSCore

/// A clock whose time moves only when a test says so: for waits between tries and polls, and for timeouts.
///
/// ```swift
/// let clock = ManualClock()
/// let call = Task { try await sms.send("Hello", from: "+18005551234", to: ["+14255550123"]) }
/// try await clock.advanceToNextSleeper()  // the wait before the retry
/// try await call.value
/// ```
///
/// Or each wait ends at once and moves the time on, and the test looks at ``waits`` afterwards:
///
/// ```swift
/// let clock = ManualClock(skippingWaits: true)
/// ```
///
/// The timeout of a call is no wait: it is not skipped, not counted among the sleepers, and ends the call when the time
/// has come to it. Time moves on for all who use the clock, so give a clock each to clients that are called side by side.
public final class ManualClock: Clock, Sendable {
    /// A moment, told by the time since the clock was made.
    public struct Instant: InstantProtocol {
        /// The time since the clock was made.
        public let offset: Duration

        /// The moment some time later.
        public func advanced(by duration: Duration) -> Instant { .init(offset: offset + duration) }

        /// The time to another moment.
        public func duration(to other: Instant) -> Duration { other.offset - offset }

        /// Whether a moment comes before another.
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private struct State {
        var now = Instant(offset: .zero)
        var waits: [Duration] = []
        /// When each sleeper wakes.
        var deadlines: [Instant] = []

        mutating func move(to instant: Instant) {
            now = max(now, instant)
            deadlines.removeAll { $0 <= now }
        }
    }

    private let skipsWaits: Bool
    private let state = Monitor(State())

    /// Makes a clock at zero.
    ///
    /// - Parameter skipsWaits: Whether each wait ends at once and moves the time on by its length.
    public init(skippingWaits skipsWaits: Bool = false) {
        self.skipsWaits = skipsWaits
    }

    /// The time now.
    public var now: Instant { state.change { $0.now } }

    /// Any difference counts.
    public var minimumResolution: Duration { .zero }

    /// The length of each wait that was begun so far, in order; those that were skipped, and those that still go on.
    public var waits: [Duration] { state.change { $0.waits } }

    /// Waits until the time has come.
    ///
    /// - Throws: `CancellationError`, at once when the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        let isTimeout = Timeout.isCounting
        try await state.wait(
            entering: { [skipsWaits] state in
                guard !isTimeout else { return }
                state.waits.append(max(.zero, state.now.duration(to: deadline)))
                state.deadlines.append(deadline)
                state.move(to: skipsWaits ? deadline : state.now)
            },
            leaving: { state in
                guard !isTimeout, let index = state.deadlines.firstIndex(of: deadline) else { return }
                state.deadlines.remove(at: index)
            },
            for: { $0.now >= deadline ? () : nil }
        )
    }

    /// Moves the time on, and wakes all whose time has come, those of timeouts included.
    public func advance(by duration: Duration) {
        state.change { $0.move(to: $0.now.advanced(by: duration)) }
    }

    /// Waits until somebody sleeps, and moves the time on to the first who wakes.
    ///
    /// It waits for ever where nobody comes to sleep; give the test a time limit.
    ///
    /// - Returns: How far the time has moved.
    /// - Throws: `CancellationError`.
    @discardableResult
    public func advanceToNextSleeper() async throws -> Duration {
        try await state.wait { state in
            guard let next = state.deadlines.min() else { return nil }
            let duration = state.now.duration(to: next)
            state.move(to: next)
            return duration
        }
    }

    /// Waits until so many sleep at the same time.
    ///
    /// - Throws: `CancellationError`.
    public func waitForSleepers(_ count: Int) async throws {
        try await state.wait { $0.deadlines.count >= count ? () : nil }
    }
}
