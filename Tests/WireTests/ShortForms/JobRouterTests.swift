// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite("A worker of Job Router", .stallLimit)
struct JobRouterTests {
    private static let interval = Duration.seconds(5)

    /// A worker with offers.
    private static func worker(offers ids: String...) -> WireResponse {
        let offers = ids.map { #"{"offerId": "\#($0)", "jobId": "order-\#($0)", "capacityCost": 1}"# }
        return .json(200, #"{"etag": "e", "id": "ada", "offers": [\#(offers.joined(separator: ", "))]}"#)
    }

    /// The offers to a worker whose requests get these responses, and the clock that notes the waits.
    private func offers(_ responses: [WireResponse]) throws -> (RouterJobOffers.AsyncIterator, ManualClock) {
        let (transport, clock) = (ScriptedTransport(), ManualClock(skippingWaits: true))
        for response in responses { transport.onNext(response: .init(response)) }
        let router = JobRouterClient(connectionString: try .testing, options: .testing(transport, clock: clock))
        return (router.offers(to: "ada", pollingEvery: Self.interval).makeAsyncIterator(), clock)
    }

    @Test("gets each offer once, and waits only if there is no new one")
    func once() async throws {
        var (offers, clock) = try offers([
            Self.worker(offers: "a", "b"), Self.worker(offers: "a", "b"), Self.worker(offers: "a", "b"),
            Self.worker(offers: "b"), Self.worker(offers: "b", "c"),
        ])
        #expect(try await offers.next()?.offerID == "a")
        #expect(try await offers.next()?.jobID == "order-b")
        #expect(clock.waits.isEmpty)
        #expect(try await offers.next()?.offerID == "c")
        #expect(clock.waits == [Self.interval, Self.interval])
    }

    @Test("does not get an offer that was revoked before it was its turn")
    func revoked() async throws {
        var (offers, _) = try offers([Self.worker(offers: "a", "b"), Self.worker(offers: "a", "c")])
        #expect(try await offers.next()?.offerID == "a")
        #expect(try await offers.next()?.offerID == "c")
    }

    @Test("gets further offers after a request has failed")
    func failed() async throws {
        var (offers, _) = try offers([Self.worker(offers: "a"), .json(404, "{}"), Self.worker(offers: "a", "b")])
        #expect(try await offers.next()?.offerID == "a")
        let error = await #expect(throws: ACSError.self) { _ = try await offers.next() }
        #expect(error?.operation == "JobRouterClient.getWorker")
        #expect(try await offers.next()?.offerID == "b")
    }

    @Test("stops waiting for offers when the task is cancelled")
    func cancelled() async throws {
        let (transport, clock) = (ScriptedTransport(), ManualClock())
        transport.onNext(response: .init(Self.worker()))
        let router = JobRouterClient(connectionString: try .testing, options: .testing(transport, clock: clock))
        let waiting = Task { for try await _ in router.offers(to: "ada") {} }
        try await clock.waitForSleepers(1)
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(transport.requests.count == 1)
    }

    @Test("frees its capacity at the given time, with the outcome of the job")
    func closed() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(.json(200, "{}")))
        let router = JobRouterClient(connectionString: try .testing, options: .testing(transport))
        try await router.closeJob(WireCall.assignment, dispositionCode: "Done", at: WireCall.since)
        #expect(
            try transport.requests.first?.json == ["dispositionCode": "Done", "closeAt": "2026-01-02T03:04:05Z"]
        )
    }
}
