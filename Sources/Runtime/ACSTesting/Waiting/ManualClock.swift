// SPDX-License-Identifier: MIT

import ACSCore

/// A clock whose time moves only when a test moves it: for waits between attempts and polls, and for timeouts.
///
/// ```swift
/// let clock = ManualClock()
/// let call = Task { try await sms.send("Hello", from: "+18005551234", to: ["+14255550123"]) }
/// try await clock.advanceToNextSleeper()  // the wait before the retry
/// try await call.value
/// ```
///
/// Alternatively, each wait ends at once and moves the time, and the test checks ``waits`` afterwards:
///
/// ```swift
/// let clock = ManualClock(skippingWaits: true)
/// ```
///
/// The timeout of a call is not a wait. It is not skipped, does not count as a sleeper, and ends the call when the time
/// reaches it. All users of a clock share its time, so give clients that are called concurrently a clock each.
public final class ManualClock: Clock, Sendable {
    /// A point in time, as the time since the clock was created.
    public struct Instant: InstantProtocol {
        /// The time since the clock was created.
        public let offset: Duration

        /// Returns a later instant.
        public func advanced(by duration: Duration) -> Instant { .init(offset: offset + duration) }

        /// Returns the time to another instant.
        public func duration(to other: Instant) -> Duration { other.offset - offset }

        /// Whether an instant is before another.
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

    /// Creates a clock at zero.
    ///
    /// - Parameter skipsWaits: Whether each wait ends at once and moves the time by its length.
    public init(skippingWaits skipsWaits: Bool = false) {
        self.skipsWaits = skipsWaits
    }

    /// The current time.
    public var now: Instant { state.change { $0.now } }

    /// Zero: every difference counts.
    public var minimumResolution: Duration { .zero }

    /// The length of each wait so far, in order, including skipped and pending ones.
    public var waits: [Duration] { state.change { $0.waits } }

    /// Waits until the time reaches a deadline.
    ///
    /// - Throws: `CancellationError`, at once if the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        let isTimeout = Deadlines.isWatching
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

    /// Moves the time, and wakes all sleepers whose time has come, including timeouts.
    public func advance(by duration: Duration) {
        state.change { $0.move(to: $0.now.advanced(by: duration)) }
    }

    /// Waits for a sleeper, and moves the time to when the first sleeper wakes.
    ///
    /// Without a sleeper, it waits without end; give the test a time limit.
    ///
    /// - Returns: How far the time moved.
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

    /// Waits until a number of tasks sleep at the same time.
    ///
    /// - Throws: `CancellationError`.
    public func waitForSleepers(_ count: Int) async throws {
        try await state.wait { $0.deadlines.count >= count ? () : nil }
    }
}
