// SPDX-License-Identifier: MIT

import Synchronization

/// Asks how far an operation has come, once for all who want to know, and only while somebody waits.
final class OperationWatcher: Sendable {
    /// Asks once.
    ///
    /// - Parameter allowsMissing: Whether 404 is a finding; an error otherwise.
    typealias Poll = @Sendable (_ address: RequestAddress, _ allowsMissing: Bool) async throws -> OperationStep.Finding

    private struct State {
        var latest: OperationStep?
        /// The time since the latest answer.
        var watch: Stopwatch
        var address: RequestAddress
        var hasBeenFound = false
        var patience: OperationPatience
    }

    private let interval: Duration
    private let chosenInterval: Duration?
    private let clock: any Clock<Duration>
    private let poll: Poll
    private let state: Mutex<State>
    private let polling = SharedTask<OperationStep>(keepsValue: false)

    /// - Parameters:
    ///   - address: Where to ask first.
    ///   - first: What the call that started the operation has told already.
    ///   - interval: The wait between polls if the service asks for none.
    ///   - chosenInterval: The least wait between polls that the caller wants, if any.
    ///   - clock: Measures the waits.
    ///   - poll: Asks once.
    init(
        address: RequestAddress,
        first: OperationStep?,
        interval: Duration,
        chosenInterval: Duration?,
        clock: any Clock<Duration>,
        poll: @escaping Poll
    ) {
        self.interval = interval
        self.chosenInterval = chosenInterval
        self.clock = clock
        self.poll = poll
        state = Mutex(
            State(latest: first, watch: Stopwatch(clock), address: address, patience: OperationPatience(clock))
        )
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
        let seen = try await find(address)
        return state.withLock { state in
            var status = seen.status
            if !status.isTerminal { status.isTerminal = state.patience.isOver(with: status.state, seen.outlook) }
            let step = OperationStep(number: (latest?.number ?? -1) + 1, status: status, answer: seen.answer)
            state.latest = step
            state.watch = Stopwatch(clock)
            state.address = seen.movedTo ?? state.address
            state.hasBeenFound = true
            return step
        }
    }

    /// Asks until the operation is found; its status may lag behind it.
    private func find(_ address: RequestAddress) async throws -> OperationStep.Seen {
        while true {
            let allowsMissing = state.withLock { !$0.hasBeenFound && $0.patience.allowsMissing }
            switch try await poll(address, allowsMissing) {
            case .state(let seen): return seen
            case .missing(let answer):
                state.withLock { $0.patience.sawMissing() }
                try await clock.sleep(for: wait(after: answer))
            }
        }
    }

    private func wait(after answer: RawAnswer) -> Duration {
        let asked = answer.head.retryAfter.flatMap { $0 > .zero ? min($0, Self.longestWait) : nil }
        guard let chosenInterval else { return asked ?? interval }
        return max(chosenInterval, asked ?? .zero)
    }

    /// A service that asks for more has made a mistake, or wants to be asked again after that.
    private static let longestWait = Duration.seconds(600)
}
