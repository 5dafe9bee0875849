// SPDX-License-Identifier: MIT

import Synchronization

/// Limits retries across calls: when a service fails for everyone, each retry makes it worse.
///
/// A budget starts full. Each retry takes one from it; each successful call and each second give a part of one back.
/// While it is empty, calls fail with their first error.
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

    /// Creates a full budget.
    ///
    /// - Parameters:
    ///   - capacity: The maximum number of retries at once.
    ///   - perSuccess: The part of a retry that each successful call gives back.
    ///   - perSecond: The number of retries that each second gives back.
    ///   - clock: Measures the seconds. Tests pass their own clock.
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

    /// Takes one retry from the budget.
    ///
    /// - Returns: `false` if the budget is empty.
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

    /// Credits a successful call.
    func refill() {
        state.withLock { $0.left = min(capacity, $0.left + perSuccess) }
    }

    private static let shared = Mutex<[String: RetryBudget]>([:])

    /// The budget shared by all clients of one endpoint that have no budget of their own.
    static func shared(for authority: String) -> RetryBudget {
        shared.withLock { budgets in
            if let budget = budgets[authority] { return budget }
            let budget = RetryBudget()
            budgets[authority] = budget
            return budget
        }
    }
}
