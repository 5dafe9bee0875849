// SPDX-License-Identifier: MIT

import Synchronization

/// Keeps retries from becoming a storm: when a service fails for everybody, each retry makes it worse.
///
/// A budget starts full. Every retry takes one from it; every call that succeeds and every second that passes give a
/// little back. While it is empty, calls fail with their first error.
public final class RetryBudget: Sendable {
    private struct State {
        var left: Double
        var lastFill: Duration = .zero
    }

    private let capacity: Double
    private let perSuccess: Double
    private let perSecond: Double
    private let watch: Stopwatch
    private let state: Mutex<State>

    /// Makes a full budget.
    ///
    /// - Parameters:
    ///   - capacity: The most retries that can come at once.
    ///   - perSuccess: What a call that succeeds gives back, in retries.
    ///   - perSecond: What each second gives back, in retries.
    ///   - clock: Measures the seconds; tests pass a clock of their own.
    public init(
        capacity: Int = 100,
        perSuccess: Double = 0.1,
        perSecond: Double = 1,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.capacity = Double(capacity)
        self.perSuccess = perSuccess
        self.perSecond = perSecond
        watch = Stopwatch(clock)
        state = Mutex(State(left: Double(capacity)))
    }

    /// Takes one retry.
    ///
    /// - Returns: Whether there was one.
    func take() -> Bool {
        state.withLock { state in
            let now = watch.elapsed
            state.left = min(capacity, state.left + (now - state.lastFill) / .seconds(1) * perSecond)
            state.lastFill = now
            guard state.left >= 1 else { return false }
            state.left -= 1
            return true
        }
    }

    /// Notes a call that succeeded.
    func refill() {
        state.withLock { $0.left = min(capacity, $0.left + perSuccess) }
    }

    private static let shared = Mutex<[String: RetryBudget]>([:])

    /// The budget of all clients of one endpoint that are given none.
    static func shared(for authority: String) -> RetryBudget {
        shared.withLock { budgets in
            if let budget = budgets[authority] { return budget }
            let budget = RetryBudget()
            budgets[authority] = budget
            return budget
        }
    }
}
