// SPDX-License-Identifier: MIT

import ACSTesting
import StallLimit
import Testing

@testable import ACSCore

/// Bodies at the address of the result, some of which are no result.
@Suite("The result of an operation", .stallLimit)
struct OperationResultTests {
    private struct Order: Decodable, Sendable, Equatable {
        var id: String?
        var status: String?
    }

    private static let failed = #"{"status":"FAILED","error":{"code":"NoNumbers","message":"None left."},"id":"7"}"#
    private static let canceled = #"{"status":"Canceled"}"#

    private func plan(
        failed: [String] = ["failed", "canceled"],
        resultHasStatus: Bool = false
    ) -> LongRunningPlan<Order> {
        LongRunningPlan(
            "TestClient.make",
            output: .json,
            monitor: { "/operations/\($0, named: "id")" },
            finalState: .location,
            failed: failed,
            resultHasStatus: resultHasStatus
        )
    }

    /// Runs an operation whose monitor reports success.
    private func result(_ body: String, _ plan: LongRunningPlan<Order>) async throws -> Order {
        let transport = ScriptedTransport()
        transport.on(.post, "/things", response: .accepted(monitor: "/operations/1", result: "/things/7"))
        transport.on(.get, "/operations/1", response: .state("succeeded"))
        transport.on(.get, "/things/7", response: .json(200, body).header("x-ms-request-id", "r"))
        return try await pipeline(transport)
            .begin(.make, returning: .empty(202), following: plan, options: .init()).result()
    }

    @Test("is a failure if its body says that the operation failed")
    func failedBody() async throws {
        let error = try await failure { try await result(Self.failed, plan()) }
        #expect(error.kind == .operationFailed)
        #expect(error.code == "NoNumbers" && error.message == "None left.")
        #expect(error.operation == "TestClient.make")
        #expect(error.requestID == "r")
        #expect(error.wasSent == .yes)
        #expect(error.responseJSON?["id"] == "7")
    }

    @Test("is a cancellation if its body says that the operation was cancelled")
    func canceledBody() async throws {
        let error = try await failure { try await result(Self.canceled, plan()) }
        #expect(error.kind == .operationCanceled)
    }

    @Test("is a failure if its body has a state that the description names")
    func ownState() async throws {
        let error = try await failure { try await result(#"{"status":"Burnt"}"#, plan(failed: ["burnt"])) }
        #expect(error.kind == .operationFailed)
    }

    @Test("is a failure if the last response, without a monitor, says that the operation failed")
    func lastResponse() async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/things") { .status(202).header("Location", "\($0.endpoint)/things/7") }
        transport.on(.get, "/things/7", response: .json(200, Self.failed))
        let operation = try await pipeline(transport)
            .begin(.make, returning: .empty(202), following: plan(), options: .init())
        let error = try await failure { try await operation.result() }
        #expect(error.kind == .operationFailed && error.code == "NoNumbers")
    }

    @Test("is decoded if its body has another state", arguments: ["succeeded", "active", "failing", ""])
    func other(_ word: String) async throws {
        let order = try await result(#"{"id":"7","status":"\#(word)"}"#, plan())
        #expect(order == Order(id: "7", status: word))
    }

    @Test("is decoded if its type has a status of its own, such as that of a cancelled order")
    func itsOwn() async throws {
        let order = try await result(Self.canceled, plan(resultHasStatus: true))
        #expect(order == Order(status: "Canceled"))
    }
}

/// A pipeline to a script.
private func pipeline(_ transport: ScriptedTransport) throws -> ClientPipeline {
    let options = ClientOptions.testing(transport, clock: ManualClock(skippingWaits: true))
    return ClientPipeline(.test, connectionString: try .testing, options: options)
}
