// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("A manual clock", .stallLimit)
struct ManualClockTests {
    private let clock = ManualClock()

    /// Starts tasks that sleep.
    private func sleepers(_ seconds: Int...) async throws -> [Task<Void, any Error>] {
        let tasks = seconds.map { seconds in Task { [clock] in try await clock.sleep(for: .seconds(seconds)) } }
        try await clock.waitForSleepers(seconds.count)
        return tasks
    }

    @Test("does not move by itself, and moves as far as it is told")
    func advance() {
        #expect(clock.now.offset == .zero)
        clock.advance(by: .seconds(3))
        clock.advance(by: .seconds(4))
        #expect(clock.now.offset == .seconds(7))
    }

    @Test("wakes the sleepers whose time has come, and no others")
    func wakes() async throws {
        let tasks = try await sleepers(5, 10)
        clock.advance(by: .seconds(5))
        try await tasks[0].value
        // Who still sleeps can be cancelled.
        tasks[1].cancel()
        await #expect(throws: CancellationError.self) { try await tasks[1].value }
    }

    @Test("moves to the first sleeper, also if there is none yet")
    func nextSleeper() async throws {
        let moved = Task { try await clock.advanceToNextSleeper() }
        let sleeper = Task { try await clock.sleep(for: .seconds(9)) }
        #expect(try await moved.value == .seconds(9))
        try await sleeper.value
        let tasks = try await sleepers(8, 2)
        #expect(try await clock.advanceToNextSleeper() == .seconds(2))
        try await tasks[1].value
        tasks[0].cancel()
    }

    @Test("does not stop a sleeper until a moment that has passed")
    func past() async throws {
        let past = clock.now
        clock.advance(by: .seconds(5))
        try await clock.sleep(until: past)
        #expect(clock.waits == [.zero])
    }

    @Test("releases a sleeper at once when its task is cancelled, and does not count it any more")
    func cancelled() async throws {
        let tasks = try await sleepers(5, 10)
        tasks[0].cancel()
        await #expect(throws: CancellationError.self) { try await tasks[0].value }
        #expect(try await clock.advanceToNextSleeper() == .seconds(10))
        try await tasks[1].value
    }

    @Test("does not let a task sleep that was cancelled before")
    func cancelledBefore() async throws {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await clock.sleep(for: .seconds(5))
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.waits == [])
    }

    @Test("does not block a test that is cancelled while it waits for sleepers")
    func cancelledTest() async throws {
        let waiting = [
            Task { _ = try await clock.advanceToNextSleeper() }, Task { try await clock.waitForSleepers(1) },
        ]
        for task in waiting {
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("remembers the length of each wait")
    func waits() async throws {
        for seconds in [3, 1] {
            let sleeper = Task { try await clock.sleep(for: .seconds(seconds)) }
            try await clock.advanceToNextSleeper()
            try await sleeper.value
        }
        #expect(clock.waits == [.seconds(3), .seconds(1)])
    }

    @Test("that skips waits ends each at once, remembers it, and moves by it")
    func skipping() async throws {
        let clock = ManualClock(skippingWaits: true)
        for seconds in [3600, 60] { try await clock.sleep(for: .seconds(seconds)) }
        #expect(clock.waits == [.seconds(3600), .seconds(60)])
        #expect(clock.now.offset == .seconds(3660))
    }

    @Test("never moves back")
    func back() {
        clock.advance(by: .seconds(3))
        clock.advance(by: .seconds(-2))
        #expect(clock.now.offset == .seconds(3))
    }
}
