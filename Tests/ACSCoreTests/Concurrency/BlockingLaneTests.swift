// SPDX-License-Identifier: MIT

import Dispatch
import Foundation
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

@Suite("Work that blocks its thread", .stallLimit)
struct BlockingLaneTests {
    private struct Failure: Error {}

    /// Counts the running work.
    private final class Busy: Sendable {
        private let count = Mutex((now: 0, most: 0))

        func during(_ work: () -> Void) {
            count.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            work()
            count.withLock { $0.now -= 1 }
        }

        var most: Int { count.withLock { $0.most } }
    }

    @Test("returns its value, or throws its error")
    func result() async throws {
        let lane = BlockingLane()
        #expect(try await lane.run { _ in 7 } == 7)
        await #expect(throws: Failure.self) { try await lane.run { _ in throw Failure() } }
        #expect(try await lane.finish { 8 } == 8)
    }

    @Test("is done in the order in which it was added to a lane")
    func order() async throws {
        let lane = BlockingLane()
        let done = Mutex<[Int]>([])
        for number in 0..<100 { lane.add { done.withLock { $0.append(number) } } }
        try await lane.run { _ in }
        #expect(done.withLock { $0 } == Array(0..<100))
    }

    @Test("blocks no task, and has no more threads than allowed, however much of it there is")
    func blocked() async throws {
        let threads = BlockingThreads(limit: 3)
        let (gate, busy) = (DispatchSemaphore(value: 0), Busy())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask { try await BlockingLane(threads).run { _ in busy.during { gate.wait() } } }
            }
            // More tasks than the pool has threads, each of which has to come to its turn.
            let others = await withTaskGroup(of: Int.self) { others in
                for number in 0..<100 {
                    others.addTask {
                        await Task.yield()
                        return number
                    }
                }
                return await others.reduce(0, +)
            }
            #expect(others == 4950)
            for _ in 0..<100 { gate.signal() }
            try await group.waitForAll()
        }
        #expect((1...3).contains(busy.most))
    }

    @Test("is not waited for by a cancelled task, and later work still comes after it")
    func cancelled() async throws {
        let lane = BlockingLane()
        let gate = DispatchSemaphore(value: 0)
        let done = Mutex<[String]>([])
        let (began, signal) = AsyncStream<Void>.makeStream()
        let task = Task {
            try await lane.run { _ in
                signal.yield()
                gate.wait()
                done.withLock { $0.append("first") }
            }
        }
        for await _ in began { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        lane.add { done.withLock { $0.append("second") } }
        #expect(done.withLock { $0 } == [])
        gate.signal()
        try await lane.run { _ in }
        #expect(done.withLock { $0 } == ["first", "second"])
    }

    @Test("of a task that was cancelled before is not begun")
    func cancelledBefore() async throws {
        let hasBegun = Mutex(false)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await BlockingLane().run { _ in hasBegun.withLock { $0 = true } }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(!hasBegun.withLock { $0 })
    }

    @Test("of a task that is cancelled while it waits for its turn is skipped, and running work is told")
    func abandoned() async throws {
        let lane = BlockingLane()
        let gate = DispatchSemaphore(value: 0)
        let hasBegun = Mutex(false)
        let (began, signal) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await lane.run { abandonment in
                signal.yield()
                while !abandonment.isAbandoned { sched_yield() }
                gate.wait()
            }
        }
        for await _ in began { break }
        let second = Task { try await lane.run { _ in hasBegun.withLock { $0 = true } } }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        gate.signal()
        try await lane.run { _ in }
        #expect(!hasBegun.withLock { $0 })
    }
}
