// SPDX-License-Identifier: MIT

import Synchronization

/// Polls the status of an operation, once for all waiting tasks, and only while a task waits.
final class OperationWatcher: Sendable {
    /// Sends one poll.
    ///
    /// - Parameter allowsMissing: Whether 404 is a finding. Otherwise, it is an error.
    typealias Poll = @Sendable (_ address: RequestAddress, _ allowsMissing: Bool) async throws -> OperationStep.Finding

    private struct State {
        var latest: OperationStep?
        /// The time since the latest response.
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

    /// Creates a watcher.
    ///
    /// - Parameters:
    ///   - address: The address of the first poll.
    ///   - first: The step from the call that started the operation, if any.
    ///   - interval: The wait between polls if the service requests none.
    ///   - chosenInterval: The caller's shortest wait between polls, if any.
    ///   - clock: Measures the waits.
    ///   - poll: Sends one poll.
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

    /// Returns the state after the one with a number, or the last state of all.
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
        // Another caller may have finished a poll before this one read the state.
        if let latest, latest.status.isTerminal { return latest }
        if let response = latest?.response {
            // A caller that already spent time with the last state waits only for the rest.
            let left = wait(after: response) - watch.elapsed
            if left > .zero { try await clock.sleep(for: left) }
        }
        let seen = try await find(address)
        return state.withLock { state in
            var status = seen.status
            if !status.isTerminal { status.isTerminal = state.patience.isOver(with: status.state, seen.outlook) }
            let step = OperationStep(number: (latest?.number ?? -1) + 1, status: status, response: seen.response)
            state.latest = step
            state.watch = Stopwatch(clock)
            state.address = seen.movedTo ?? state.address
            state.hasBeenFound = true
            return step
        }
    }

    /// Polls until the operation is found; its status may lag behind it.
    private func find(_ address: RequestAddress) async throws -> OperationStep.Seen {
        while true {
            let allowsMissing = state.withLock { !$0.hasBeenFound && $0.patience.allowsMissing }
            switch try await poll(address, allowsMissing) {
            case .state(let seen): return seen
            case .missing(let response):
                state.withLock { $0.patience.sawMissing() }
                try await clock.sleep(for: wait(after: response))
            }
        }
    }

    private func wait(after response: RawResponse) -> Duration {
        let requested = response.head.retryAfter.flatMap { $0 > .zero ? min($0, Self.longestWait) : nil }
        guard let chosenInterval else { return requested ?? interval }
        return max(min(chosenInterval, Self.longestInterval), requested ?? .zero)
    }

    /// A year: sleeps of centuries crash the program.
    private static let longestInterval = Duration.seconds(31_536_000)
    /// A service that requests more has made a mistake, or expects another poll after that.
    private static let longestWait = Duration.seconds(600)
}
