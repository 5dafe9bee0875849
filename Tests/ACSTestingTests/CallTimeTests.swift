// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("The time of a call", .stallLimit)
struct CallTimeTests {
    private let transport = ScriptedTransport()
    private let clock = ManualClock()

    @Test("continues with the next attempt when the test lets the wait pass")
    func retry() async throws {
        transport.on(.get, "/things", response: .status(500), .status(500), .json(200, "1"))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.get("/things") }
        #expect(try await clock.advanceToNextSleeper() == .milliseconds(800))
        try await transport.waitForRequests(2)
        #expect(try await clock.advanceToNextSleeper() == .milliseconds(1600))
        #expect(try await call.value == 1)
    }

    @Test("is over when the test lets as much pass")
    func timeout() async throws {
        transport.on(.post, "/things", response: .silence)
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        clock.advance(by: .seconds(100))
        let error = try await failure { try await call.value }
        #expect(error.kind == .timedOut)
        #expect(error.wasSent == .unknown)
    }

    @Test("is not over before")
    func inTime() async throws {
        let gate = ResponseGate()
        transport.on(.post, "/things", response: .json(201, encoding: Thing(name: "late")).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        clock.advance(by: .seconds(99))
        gate.open()
        #expect(try await call.value.name == "late")
    }

    @Test("has an end for each attempt, after which a harmless call is retried")
    func tryTimeout() async throws {
        transport.on(.get, "/things", response: .silence, .json(200, "1"))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.get("/things") }
        try await transport.waitForRequests(1)
        clock.advance(by: .seconds(30))
        try await clock.advanceToNextSleeper()
        #expect(try await call.value == 1)
    }

    @Test("has waits only, no timeouts, among those that are skipped and remembered")
    func skipping() async throws {
        let clock = ManualClock(skippingWaits: true)
        transport.on(.get, "/things", response: .status(500), .silence, .json(200, "1"))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.get("/things") }
        try await transport.waitForRequests(2)
        #expect(clock.now.offset == .milliseconds(800))
        clock.advance(by: .seconds(30))
        #expect(try await call.value == 1)
        #expect(clock.waits == [.milliseconds(800), .milliseconds(1600)])
    }

    @Test("is each test's own: retries do not use up those of other tests")
    func budget() async throws {
        for _ in 0..<60 {
            let transport = ScriptedTransport()
            transport.onEvery(.get, "/things", response: .status(500))
            let client = try ThingClient(transport)
            _ = try await failure { try await client.get("/things") }
            #expect(transport.requests.count == 4)
        }
    }
}
