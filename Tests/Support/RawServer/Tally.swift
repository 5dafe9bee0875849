// SPDX-License-Identifier: MIT

import Synchronization

/// Counts, and notifies when a number is reached.
public final class Tally: Sendable {
    private struct State {
        var count = 0
        var waiting: [Int: [AsyncStream<Never>.Continuation]] = [:]
    }

    private let state = Mutex(State())

    /// Starts at 0.
    public init() {}

    /// The count so far.
    public var count: Int { state.withLock { $0.count } }

    /// Counts one more.
    ///
    /// - Returns: The new count.
    @discardableResult
    public func increment() -> Int {
        let (count, reached) = state.withLock { state in
            state.count += 1
            return (state.count, state.waiting.removeValue(forKey: state.count) ?? [])
        }
        for signal in reached { signal.finish() }
        return count
    }

    /// Waits until the count is reached, or the task is cancelled.
    public func wait(for count: Int) async {
        let (reached, signal) = AsyncStream<Never>.makeStream()
        let isReached = state.withLock { state in
            if state.count < count { state.waiting[count, default: []].append(signal) }
            return state.count >= count
        }
        if isReached { signal.finish() }
        for await _ in reached {}
    }
}
