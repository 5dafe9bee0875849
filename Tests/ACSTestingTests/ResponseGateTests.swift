// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("A response at a gate", .stallLimit)
struct ResponseGateTests {
    private let transport = ScriptedTransport()
    private let clock = ManualClock()
    private let gate = ResponseGate()

    @Test("does not arrive while the gate is closed, however much time passes")
    func shut() async throws {
        transport.on(.post, "/things", response: .json(201, encoding: Thing(name: "made")).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        clock.advance(by: .seconds(100))
        #expect(try await failure { try await call.value }.kind == .timedOut)
    }

    @Test("arrives when the gate is opened")
    func opened() async throws {
        transport.on(.post, "/things", response: .json(201, encoding: Thing(name: "made")).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        gate.open()
        #expect(try await call.value.name == "made")
    }

    @Test("arrives at once if the gate is already open")
    func openBefore() async throws {
        gate.open()
        transport.on(.post, "/things", response: .json(201, encoding: Thing(name: "made")).held(by: gate))
        #expect(try await ThingClient(transport, clock: clock).post("/things").name == "made")
    }

    @Test("does not delay a call that is cancelled")
    func cancelled() async throws {
        transport.on(.post, "/things", response: .status(201).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
    }
}
