// SPDX-License-Identifier: MIT

import Synchronization

/// Deadlines of work, all watched by one sleeping task.
///
/// A sleep per call wakes two threads, when it begins and when it is cancelled, and costs a fifth of a whole call on a
/// fast network. Nearly all work ends in time, so a deadline here is an entry that is added and removed.
final class Deadlines<C: Clock>: Sendable where C.Duration == Duration {
    private struct Deadline {
        let moment: C.Instant
        let miss: @Sendable () -> Void
    }

    private struct State {
        var pending: [Int: Deadline] = [:]
        var next = 0
        /// When the watching task wakes, or `nil` if there is none.
        var wakes: C.Instant?
        var watch: Task<Void, any Error>?
    }

    /// A century: a much longer sleep crashes the program.
    private static var longest: Duration { .seconds(3_155_760_000) }

    private let clock: C
    private let state = Mutex(State())

    init(_ clock: C) {
        self.clock = clock
    }

    /// Sets a deadline.
    ///
    /// - Parameters:
    ///   - limit: The time from now.
    ///   - miss: Called when the deadline expires, unless it was cancelled.
    /// - Returns: The id of the deadline.
    func set(after limit: Duration, miss: @escaping @Sendable () -> Void) -> Int {
        let moment = clock.now.advanced(by: min(limit, Self.longest))
        return state.withLock { state in
            state.next += 1
            state.pending[state.next] = Deadline(moment: moment, miss: miss)
            if state.wakes.map({ moment < $0 }) ?? true {
                watch(until: moment, &state)
            }
            return state.next
        }
    }

    /// Cancels a deadline.
    ///
    /// - Returns: Whether it was still pending.
    func lift(_ name: Int) -> Bool {
        state.withLock { $0.pending.removeValue(forKey: name) != nil }
    }

    private func watch(until moment: C.Instant, _ state: inout State) {
        state.wakes = moment
        state.watch?.cancel()
        state.watch = Task.detached { [self] in
            try await clock.sleep(until: moment, tolerance: nil)
            for deadline in missed(at: moment) { deadline.miss() }
        }
    }

    /// Removes the expired deadlines and starts watching the next one.
    private func missed(at moment: C.Instant) -> [Deadline] {
        let now = clock.now
        return state.withLock { state in
            let missed = state.pending.filter { $0.value.moment <= now }
            for name in missed.keys { state.pending[name] = nil }
            if state.wakes == moment {
                (state.wakes, state.watch) = (nil, nil)
                if let next = state.pending.values.map(\.moment).min() { watch(until: next, &state) }
            }
            return Array(missed.values)
        }
    }
}
