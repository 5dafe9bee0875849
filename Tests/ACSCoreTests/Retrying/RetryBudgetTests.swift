// SPDX-License-Identifier: MIT

import ACSTesting
import RawServer
import StallLimit
import Testing
import TransportKinds

@testable import ACSCore

@Suite("A retry budget", .stallLimit)
struct RetryBudgetTests {
    @Test("has as many retries as its capacity, and then none")
    func empties() {
        let budget = RetryBudget(capacity: 3, clock: ManualClock(skippingWaits: true))
        #expect((0..<5).map { _ in budget.take() } == [true, true, true, false, false])
    }

    @Test("gets a tenth of a retry back for each successful call, up to its capacity")
    func refillsBySuccess() {
        let budget = RetryBudget(capacity: 1, perSuccess: 0.125, clock: ManualClock(skippingWaits: true))
        #expect(budget.take())
        for _ in 0..<7 { budget.refill() }
        #expect(!budget.take())
        budget.refill()
        #expect(budget.take())
        for _ in 0..<100 { budget.refill() }
        #expect((0..<2).map { _ in budget.take() } == [true, false])
    }

    @Test("gets a retry back each second")
    func refillsByTime() async throws {
        let clock = ManualClock(skippingWaits: true)
        let budget = RetryBudget(capacity: 2, clock: clock)
        #expect((0..<3).map { _ in budget.take() } == [true, true, false])
        try await clock.sleep(for: .seconds(1))
        #expect((0..<2).map { _ in budget.take() } == [true, false])
    }

    @Test("is shared by all clients of an endpoint")
    func shared() {
        #expect(RetryBudget.shared(for: "a.example") === RetryBudget.shared(for: "a.example"))
        #expect(RetryBudget.shared(for: "a.example") !== RetryBudget.shared(for: "b.example"))
    }

    @Test(
        "stops a storm: if every call fails, the calls together are retried only as often as it allows",
        arguments: [(429, .make), (500, .read)] as [(Int, ServiceOperation)]
    )
    func storm(_ status: Int, _ operation: ServiceOperation) async throws {
        try await RawServer.run({ _, _ in .status(status) }) { server in
            let budget = RetryBudget(capacity: 5, perSecond: 0)
            let pipeline = try makePipeline(server) {
                $0.clock = WaitlessClock()
                $0.retry = .init(tryTimeout: nil, budget: budget)
            }
            try await withThrowingTaskGroup(of: Void.self) { calls in
                for _ in 0..<10 {
                    calls.addTask {
                        _ = try await failure {
                            try await pipeline.call(operation, returning: .empty(204), options: .init())
                        }
                    }
                }
                try await calls.waitForAll()
            }
            #expect(server.requests.count == 15)
        }
    }
}
