// SPDX-License-Identifier: MIT

import Callers
import SplitMix
import StallLimit
import Testing

@testable import ACSCore

@Suite("A shared task", .stallLimit)
struct SharedTaskTests {
    private struct Failure: Error {}

    private let gate = Gate()
    private let begun = Counter(reaching: 1)
    private let cancelled = Counter(reaching: 1)

    /// Work that counts itself and waits for the gate; a cancellation opens it.
    private var work: @Sendable () async throws -> Int {
        { [gate, begun, cancelled] in
            begun.increment()
            let number = begun.value
            await withTaskCancellationHandler {
                await gate.pass()
            } onCancel: {
                cancelled.increment()
                gate.open()
            }
            return number
        }
    }

    @Test("runs once for all waiting callers, and again for later ones")
    func once() async throws {
        let shared = SharedTask<Int>(keepsValue: false)
        let callers = await start(200) { [work] in try await shared.value(work) }
        #expect(shared.isRunning)
        gate.open()
        for caller in callers { #expect(try await caller.value == 1) }
        #expect(!shared.isRunning)
        #expect(try await shared.value(work) == 2)
    }

    @Test("that keeps its value never runs again")
    func keeps() async throws {
        let shared = SharedTask<Int>(keepsValue: true)
        gate.open()
        for _ in 0..<3 { #expect(try await shared.value(work) == 1) }
        #expect(begun.value == 1)
    }

    @Test("throws a failure to all waiting callers, and keeps none", arguments: [true, false])
    func failure(_ keepsValue: Bool) async throws {
        let shared = SharedTask<Int>(keepsValue: keepsValue)
        let callers = await start(5) { [work] in
            try await shared.value {
                _ = try await work()
                throw Failure()
            }
        }
        gate.open()
        for caller in callers { await #expect(throws: Failure.self) { try await caller.value } }
        #expect(begun.value == 1)
        #expect(try await shared.value(work) == 2)
    }

    @Test("releases one caller at once, and continues for the others", arguments: [0, 2])
    func cancelOne(_ index: Int) async throws {
        let shared = SharedTask<Int>(keepsValue: false)
        let callers = await start(3) { [work] in try await shared.value(work) }
        callers[index].cancel()
        await #expect(throws: CancellationError.self) { try await callers[index].value }
        #expect(shared.isRunning)
        gate.open()
        for (place, caller) in callers.enumerated() where place != index { #expect(try await caller.value == 1) }
        #expect(cancelled.value == 0)
    }

    @Test("is cancelled when no caller is left, and later callers do not get its value")
    func cancelAll() async throws {
        let shared = SharedTask<Int>(keepsValue: true)
        let callers = await start(3) { [work] in try await shared.value(work) }
        await begun.wait()
        for caller in callers { caller.cancel() }
        for caller in callers { await #expect(throws: CancellationError.self) { try await caller.value } }
        await cancelled.wait()
        #expect(try await shared.value(work) == 2)
    }

    @Test("that has a limit continues when no caller is left, for later ones")
    func outlives() async throws {
        let shared = SharedTask<Int>(keepsValue: false, limit: .seconds(3600))
        let callers = await start(3) { [work] in try await shared.value(work) }
        for caller in callers { caller.cancel() }
        for caller in callers { await #expect(throws: CancellationError.self) { try await caller.value } }
        let later = await start(1) { [work] in try await shared.value(work) }
        gate.open()
        #expect(try await later[0].value == 1)
        #expect(cancelled.value == 0)
    }

    @Test("that reaches its limit is cancelled, and abandoned even if it continues")
    func limit() async throws {
        let shared = SharedTask<Int>(keepsValue: true, limit: .milliseconds(20))
        let end = Gate()
        let stubborn = Task {
            try await shared.value { [cancelled] in
                await withTaskCancellationHandler {
                    await end.pass()
                } onCancel: {
                    cancelled.increment()
                }
                return 1
            }
        }
        await #expect(throws: TimeLimit.Exceeded.self) { try await stubborn.value }
        #expect(cancelled.value == 1)
        // On a busy machine, even this may take too long.
        while await (try? shared.value { 2 }) != 2 {}
        end.open()
        #expect(try await shared.value { 3 } == 2)
    }

    @Test("can be started without a caller")
    func started() async throws {
        let shared = SharedTask<Int>(keepsValue: true, limit: .seconds(3600))
        shared.start(work)
        shared.start(work)
        await begun.wait()
        gate.open()
        #expect(try await shared.value(work) == 1)
    }

    @Test("does not begin for a caller that is already cancelled")
    func cancelledBefore() async throws {
        let shared = SharedTask<Int>(keepsValue: false)
        let caller = Task { [work] in
            withUnsafeCurrentTask { $0?.cancel() }
            return try await shared.value(work)
        }
        await #expect(throws: CancellationError.self) { try await caller.value }
        #expect(begun.value == 0)
        #expect(!shared.isRunning)
    }

    @Test("gives every caller one result while others are cancelled in between")
    func churn() async throws {
        let shared = SharedTask<Int>(keepsValue: false)
        var random = SplitMix(seed: 17)
        for _ in 0..<200 {
            let tasks = (0..<8).map { _ in Task { try await shared.value { 7 } } }
            let victims = tasks.filter { _ in Bool.random(using: &random) }
            for victim in victims { victim.cancel() }
            for task in tasks {
                switch await task.result {
                case .success(let value): #expect(value == 7)
                case .failure(let error): #expect(error is CancellationError && victims.contains(task))
                }
            }
        }
        #expect(!shared.isRunning)
    }
}
