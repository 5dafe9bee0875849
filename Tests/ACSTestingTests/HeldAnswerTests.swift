// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("An answer behind a gate", .stallLimit)
struct HeldAnswerTests {
    private let transport = ScriptedTransport()
    private let clock = ManualClock()
    private let gate = AnswerGate()

    @Test("does not come while the gate is shut, however much time passes")
    func shut() async throws {
        transport.on(.post, "/things", answer: .json(201, encoding: Thing(name: "made")).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        clock.advance(by: .seconds(100))
        #expect(try await failure { try await call.value }.kind == .timedOut)
    }

    @Test("comes when the gate is opened")
    func opened() async throws {
        transport.on(.post, "/things", answer: .json(201, encoding: Thing(name: "made")).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        gate.open()
        #expect(try await call.value.name == "made")
    }

    @Test("comes at once when the gate is open already")
    func openBefore() async throws {
        gate.open()
        transport.on(.post, "/things", answer: .json(201, encoding: Thing(name: "made")).held(by: gate))
        #expect(try await ThingClient(transport, clock: clock).post("/things").name == "made")
    }

    @Test("does not keep a call that is cancelled")
    func cancelled() async throws {
        transport.on(.post, "/things", answer: .status(201).held(by: gate))
        let client = try ThingClient(transport, clock: clock)
        let call = Task { try await client.post("/things") }
        try await transport.waitForRequests(1)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
    }
}
