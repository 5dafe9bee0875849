// SPDX-License-Identifier: MIT

import Synchronization

/// Asks how far an operation has come, once for all who want to know, and only while somebody waits.
final class OperationWatcher: Sendable {
    private struct State {
        var latest: OperationStep?
        /// The time since the latest answer.
        var watch: Stopwatch
        var address: RequestAddress
    }

    private let interval: Duration
    private let clock: any Clock<Duration>
    private let poll: @Sendable (RequestAddress) async throws -> OperationStep.Seen
    private let state: Mutex<State>
    private let polling = SharedTask<OperationStep>(keepsValue: false)

    /// - Parameters:
    ///   - address: Where to ask first.
    ///   - first: What the call that started the operation has told already.
    ///   - interval: The wait between polls where the service asks for none.
    ///   - clock: Measures the waits.
    ///   - poll: Asks once.
    init(
        address: RequestAddress,
        first: OperationStep?,
        interval: Duration,
        clock: any Clock<Duration>,
        poll: @escaping @Sendable (RequestAddress) async throws -> OperationStep.Seen
    ) {
        self.interval = interval
        self.clock = clock
        self.poll = poll
        state = Mutex(State(latest: first, watch: Stopwatch(clock), address: address))
    }

    /// The state with a number above the given one, or the last state of all.
    func step(after number: Int) async throws -> OperationStep {
        if let known = state.withLock({ $0.latest }), known.number > number || known.status.isTerminal { return known }
        return try await polling.value { try await self.next() }
    }

    /// Waits for the last state.
    func end() async throws -> OperationStep {
        var step = try await step(after: -1)
        while !step.status.isTerminal { step = try await self.step(after: step.number) }
        return step
    }

    private func next() async throws -> OperationStep {
        let (latest, watch, address) = state.withLock { ($0.latest, $0.watch, $0.address) }
        // Someone may have got here between another's poll and its own look at the state.
        if let latest, latest.status.isTerminal { return latest }
        if let answer = latest?.answer {
            // Whoever looked at the last state for a while has waited for a part of the time already.
            let left = wait(after: answer) - watch.elapsed
            if left > .zero { try await clock.sleep(for: left) }
        }
        let seen = try await poll(address)
        let step = OperationStep(number: (latest?.number ?? -1) + 1, status: seen.status, answer: seen.answer)
        state.withLock {
            $0.latest = step
            $0.watch = Stopwatch(clock)
            $0.address = seen.movedTo ?? $0.address
        }
        return step
    }

    private func wait(after answer: RawAnswer) -> Duration {
        guard let asked = answer.head.retryAfter, asked > .zero else { return interval }
        return min(asked, Self.longestWait)
    }

    /// A service that asks for more has made a mistake, or wants to be asked again after that.
    private static let longestWait = Duration.seconds(600)
}
