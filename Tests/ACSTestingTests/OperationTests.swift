// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("A scripted long-running operation", .stallLimit)
struct OperationTests {
    private let transport = ScriptedTransport()

    private func accept() {
        transport.on(.post, "/things/:build", response: .accepted(monitor: "/operations/1", result: "/things/7"))
    }

    @Test("is accepted, goes through its states, and has a result")
    func success() async throws {
        accept()
        transport.on(.get, "/operations/1", response: .state("running"), .state("succeeded"))
        transport.on(.get, "/things/7", response: .json(200, encoding: Thing(name: "house")))
        let operation = try await ThingClient(transport).beginBuild()
        #expect(operation.id == "1")
        var states: [String] = []
        for try await status in operation.statuses { states.append(status.state.rawValue) }
        #expect(states == ["running", "succeeded"])
        #expect(try await operation.result() == Thing(name: "house"))
        try transport.verify()
    }

    @Test("fails with a code and a message")
    func failing() async throws {
        accept()
        transport.on(.get, "/operations/1", response: .state("failed", code: "NoBricks", message: "Out of bricks."))
        let operation = try await ThingClient(transport).beginBuild()
        let error = try await failure { try await operation.result() }
        #expect(error.kind == .operationFailed)
        #expect(error.code == "NoBricks")
        #expect(error.message == "Out of bricks.")
    }

    @Test("is polled when the test lets the time pass")
    func polls() async throws {
        accept()
        transport.on(.get, "/operations/1", response: .state("running").retryAfter(.seconds(5)), .state("succeeded"))
        transport.on(.get, "/things/7", response: .json(200, encoding: Thing(name: "house")))
        let clock = ManualClock()
        let operation = try await ThingClient(transport, clock: clock).beginBuild()
        let result = Task { try await operation.result() }
        #expect(try await clock.advanceToNextSleeper() == .seconds(5))
        #expect(try await result.value.name == "house")
    }
}
