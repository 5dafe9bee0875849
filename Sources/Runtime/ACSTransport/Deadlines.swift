// SPDX-License-Identifier: MIT

import Synchronization

/// Deadlines of work, all watched by one sleeping task.
///
/// A sleep per call wakes two threads: when it begins, and when it is cancelled. That costs a fifth of a whole call on
/// a fast network. Nearly all work ends in time, so a deadline here is an entry that is added and removed.
package final class Deadlines: Sendable {
    /// The deadlines of all work in real time.
    package static let inRealTime = Deadlines(ContinuousClock())

    /// Whether the current task sleeps until the next deadline. The clock of a test skips other sleeps, but not this
    /// one.
    @TaskLocal package static var isWatching = false

    private struct Deadline {
        let moment: Duration
        let expire: @Sendable () -> Void
    }

    private struct State {
        var pending: [Int: Deadline] = [:]
        var lastID = 0
        /// When the watching task wakes, or `nil` if there is none.
        var wakes: Duration?
        var watch: Task<Void, any Error>?
    }

    /// A century: a much longer sleep crashes the program.
    private static let longest = Duration.seconds(3_155_760_000)

    /// Whether the clock tells real time, which transports can count, too.
    package let isRealTime: Bool
    private let read: @Sendable () -> Duration
    private let sleep: @Sendable (_ moment: Duration) async throws -> Void
    private let state = Mutex(State())

    /// Creates a queue without deadlines.
    package init<C: Clock<Duration>>(_ clock: C) {
        let start = clock.now
        isRealTime = C.Instant.self == ContinuousClock.Instant.self
        read = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: start.advanced(by: $0), tolerance: nil) }
    }

    deinit {
        state.withLock { $0.watch?.cancel() }
    }

    /// The deadlines of a clock: one queue for all work in real time, a new one for another clock.
    package static func of(_ clock: any Clock<Duration>) -> Deadlines {
        clock is ContinuousClock ? inRealTime : Deadlines(clock)
    }

    /// The time since the queue was created.
    package var now: Duration { read() }

    /// Sets a deadline.
    ///
    /// - Parameters:
    ///   - moment: When it expires, in terms of ``now``.
    ///   - expire: Called when the deadline expires, unless it was cancelled.
    /// - Returns: The id of the deadline.
    package func set(at moment: Duration, expire: @escaping @Sendable () -> Void) -> Int {
        let moment = min(moment, now + Self.longest)
        return state.withLock { state in
            state.lastID += 1
            state.pending[state.lastID] = Deadline(moment: moment, expire: expire)
            if state.wakes.map({ moment < $0 }) ?? true { watch(until: moment, &state) }
            return state.lastID
        }
    }

    /// Cancels a deadline.
    ///
    /// - Returns: Whether it was still pending.
    package func cancel(_ id: Int) -> Bool {
        state.withLock { $0.pending.removeValue(forKey: id) != nil }
    }

    private func watch(until moment: Duration, _ state: inout State) {
        state.wakes = moment
        state.watch?.cancel()
        state.watch = Task.detached { [weak self, sleep] in
            try await Self.$isWatching.withValue(true) { try await sleep(moment) }
            self?.expire(until: moment)
        }
    }

    /// Expires the deadlines that have passed, and watches the next one.
    private func expire(until moment: Duration) {
        // A clock that wakes a sleeper says that the time has come, whatever it shows.
        let now = max(now, moment)
        let expired = state.withLock { state in
            let expired = state.pending.filter { $0.value.moment <= now }
            for id in expired.keys { state.pending[id] = nil }
            if state.wakes == moment {
                (state.wakes, state.watch) = (nil, nil)
                if let next = state.pending.values.map(\.moment).min() { watch(until: next, &state) }
            }
            return expired.values.map(\.expire)
        }
        for expire in expired { expire() }
    }
}
