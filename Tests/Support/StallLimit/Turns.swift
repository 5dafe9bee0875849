// SPDX-License-Identifier: MIT

import Foundation
import Synchronization

/// Lets a few tests run at a time; the others wait for their turn.
///
/// Swift Testing starts all tests at once. Each of their steps then waits for one of all others, for minutes on two
/// cores: time limits expire before the work that they guard, and tokens before their use.
final class Turns: Sendable {
    /// The turns of all tests of the process. More than its cores, because many tests wait for other programs.
    static let shared = Turns(ProcessInfo.processInfo.activeProcessorCount + 6)

    private struct State {
        var free: Int
        var waiting: ArraySlice<AsyncStream<Never>.Continuation> = []
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(free: count))
    }

    /// Runs a test when it is its turn.
    func take(_ test: () async throws -> Void) async throws {
        let (turn, signal) = AsyncStream<Never>.makeStream()
        let isFree = state.withLock { state in
            guard state.free > 0 else {
                state.waiting.append(signal)
                return false
            }
            state.free -= 1
            return true
        }
        if !isFree { for await _ in turn {} }
        defer { pass() }
        try await test()
    }

    /// Passes a turn on.
    private func pass() {
        let next = state.withLock { state in
            if state.waiting.isEmpty { state.free += 1 }
            return state.waiting.popFirst()
        }
        next?.finish()
    }
}
