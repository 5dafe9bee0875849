// SPDX-License-Identifier: MIT

import ACSTesting
import ACSTransport
import StallLimit
import Synchronization
import Testing

@Suite("A deadline", .stallLimit)
struct DeadlinesTests {
    private let clock = SleepRecorder()
    private let expired: AsyncStream<String>
    private let note: AsyncStream<String>.Continuation
    private let deadlines: Deadlines

    init() {
        (expired, note) = AsyncStream.makeStream()
        deadlines = Deadlines(clock)
    }

    private func set(_ name: String, after limit: Duration) -> Int {
        deadlines.set(at: deadlines.now + limit) { [note] in note.yield(name) }
    }

    private func nextExpired() async -> String? {
        await expired.first { _ in true }
    }

    @Test("expires when its time has come, and can't be cancelled then")
    func expires() async {
        let id = set("a", after: .seconds(5))
        clock.manual.advance(by: .seconds(5))
        #expect(await nextExpired() == "a")
        #expect(!deadlines.cancel(id))
    }

    @Test("that was cancelled does not expire")
    func cancelled() async {
        let id = set("cancelled", after: .seconds(4))
        _ = set("left", after: .seconds(5))
        #expect(deadlines.cancel(id))
        #expect(await clock.nextSleep() == .seconds(4))
        clock.manual.advance(by: .seconds(4))
        #expect(await clock.nextSleep() == .seconds(1))
        clock.manual.advance(by: .seconds(1))
        #expect(await nextExpired() == "left")
    }

    @Test("that is nearer than the ones before it expires first")
    func nearer() async {
        _ = set("late", after: .seconds(9))
        #expect(await clock.nextSleep() == .seconds(9))
        _ = set("early", after: .seconds(1))
        clock.manual.advance(by: .seconds(1))
        #expect(await nextExpired() == "early")
        clock.manual.advance(by: .seconds(8))
        #expect(await nextExpired() == "late")
    }

    @Test("far away costs one sleep, however many nearer ones expire meanwhile")
    func farAway() async {
        _ = deadlines.set(at: .seconds(1_000_000)) {}
        for _ in 0..<20 {
            let (passed, signal) = AsyncStream<Void>.makeStream()
            _ = deadlines.set(at: deadlines.now + .seconds(1)) { signal.finish() }
            clock.manual.advance(by: .seconds(1))
            for await _ in passed {}
        }
        // The last one may not have gone to sleep, or a cancelled one not have woken up.
        while clock.sleepers.withLock({ $0 }) > 1 { await Task.yield() }
    }

    @Test("costs no sleep while an earlier one is watched, and is watched after that")
    func oneSleep() async {
        let first = set("first", after: .seconds(1))
        #expect(await clock.nextSleep() == .seconds(1))
        _ = set("second", after: .seconds(3))
        #expect(deadlines.cancel(first))
        clock.manual.advance(by: .seconds(1))
        #expect(await clock.nextSleep() == .seconds(2))
        clock.manual.advance(by: .seconds(2))
        #expect(await nextExpired() == "second")
    }

    @Test("expires when a clock wakes its sleeper, whatever the clock shows")
    func stoppedClock() async {
        let (passed, signal) = AsyncStream<Void>.makeStream()
        let deadlines = Deadlines(StoppedClock())
        _ = deadlines.set(at: .seconds(5)) { signal.finish() }
        for await _ in passed {}
        withExtendedLifetime(deadlines) {}
    }
}

/// Notes who sleeps, and for how long.
private final class SleepRecorder: Clock, Sendable {
    let manual = ManualClock()
    let sleepers = Mutex(0)
    private let sleeps: AsyncStream<Duration>
    private let note: AsyncStream<Duration>.Continuation

    init() {
        (sleeps, note) = AsyncStream.makeStream()
    }

    var now: ManualClock.Instant { manual.now }
    var minimumResolution: Duration { manual.minimumResolution }

    func nextSleep() async -> Duration? {
        await sleeps.first { _ in true }
    }

    func sleep(until deadline: ManualClock.Instant, tolerance: Duration?) async throws {
        note.yield(now.duration(to: deadline))
        sleepers.withLock { $0 += 1 }
        defer { sleepers.withLock { $0 -= 1 } }
        try await manual.sleep(until: deadline, tolerance: tolerance)
    }
}

/// A clock of an app whose waits take no time.
private struct StoppedClock: Clock {
    var now: ContinuousClock.Instant { Self.start }
    var minimumResolution: Duration { .zero }

    private static let start = ContinuousClock().now

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {}
}
