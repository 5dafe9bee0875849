// SPDX-License-Identifier: MIT

import ACSTesting
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

@Suite("A deadline", .stallLimit)
struct DeadlinesTests {
    private let clock = ManualClock()
    private let misses: AsyncStream<String>
    private let note: AsyncStream<String>.Continuation
    private let deadlines: Deadlines<ManualClock>

    init() {
        (misses, note) = AsyncStream.makeStream()
        deadlines = Deadlines(clock)
    }

    private func set(_ name: String, after limit: Duration) -> Int {
        deadlines.set(after: limit) { [note] in note.yield(name) }
    }

    private func nextMiss() async -> String? {
        await misses.first { _ in true }
    }

    @Test("is missed when its time has come, and no longer to be lifted then")
    func missed() async throws {
        let name = set("a", after: .seconds(5))
        try await clock.waitForSleepers(1)
        clock.advance(by: .seconds(5))
        #expect(await nextMiss() == "a")
        #expect(!deadlines.lift(name))
    }

    @Test("that was lifted is not missed")
    func lifted() async throws {
        let name = set("lifted", after: .seconds(4))
        _ = set("left", after: .seconds(5))
        #expect(deadlines.lift(name))
        try await clock.advanceToNextSleeper()
        try await clock.advanceToNextSleeper()
        #expect(await nextMiss() == "left")
    }

    @Test("that is nearer than the ones before it is missed first")
    func nearer() async throws {
        _ = set("late", after: .seconds(9))
        try await clock.waitForSleepers(1)
        _ = set("early", after: .seconds(1))
        clock.advance(by: .seconds(1))
        #expect(await nextMiss() == "early")
        clock.advance(by: .seconds(8))
        #expect(await nextMiss() == "late")
    }

    @Test("far away costs one sleep, however many nearer ones pass meanwhile")
    func farAway() async throws {
        let clock = SleepCounter(clock: clock)
        let deadlines = Deadlines(clock)
        _ = deadlines.set(after: .seconds(1_000_000)) {}
        for _ in 0..<20 {
            let (passed, signal) = AsyncStream<Void>.makeStream()
            _ = deadlines.set(after: .seconds(1)) { signal.finish() }
            clock.clock.advance(by: .seconds(1))
            for await _ in passed {}
        }
        // The last one may not have gone to sleep, or a cancelled one not have woken up.
        while clock.sleepers.withLock({ $0 }) > 1 { await Task.yield() }
    }

    @Test("costs no sleep while an earlier one is watched, and is watched after that")
    func oneSleep() async throws {
        let first = set("first", after: .seconds(1))
        try await clock.waitForSleepers(1)
        _ = set("second", after: .seconds(3))
        #expect(deadlines.lift(first))
        #expect(try await clock.advanceToNextSleeper() == .seconds(1))
        #expect(try await clock.advanceToNextSleeper() == .seconds(2))
        #expect(await nextMiss() == "second")
    }
}

/// Counts those who sleep.
private final class SleepCounter: Clock, Sendable {
    let clock: ManualClock
    let sleepers = Mutex(0)

    init(clock: ManualClock) {
        self.clock = clock
    }

    var now: ManualClock.Instant { clock.now }
    var minimumResolution: Duration { clock.minimumResolution }

    func sleep(until deadline: ManualClock.Instant, tolerance: Duration?) async throws {
        sleepers.withLock { $0 += 1 }
        defer { sleepers.withLock { $0 -= 1 } }
        try await clock.sleep(until: deadline, tolerance: tolerance)
    }
}
