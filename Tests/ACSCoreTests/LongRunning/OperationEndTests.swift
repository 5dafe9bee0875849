// SPDX-License-Identifier: MIT

import ACSTesting
import RawServer
import StallLimit
import Testing

@testable import ACSCore

/// When an operation has ended: by its state, by what the response announces, and by its status.
@Suite("The end of an operation", .stallLimit)
struct OperationEndTests {
    /// What becomes of an operation whose every poll is the same.
    enum End: Equatable {
        case success
        case failure
        case cancellation
        /// It is polled until the test's service responds that it has succeeded.
        case none
        /// It is polled for ten minutes.
        case patience
    }

    struct Poll: CustomTestStringConvertible {
        let word: String
        let retryAfter: String?
        let status: Int
        let hasError: Bool

        var testDescription: String {
            "\(word), Retry-After \(retryAfter ?? "missing"), status \(status)\(hasError ? ", with an error" : "")"
        }

        /// As in Azure's guideline and the pollers of its packages; for states that none of them knows, as the response
        /// announces.
        var end: End {
            switch word {
            case "succeeded", "Succeeded": .success
            case "failed", "FAILED": .failure
            case "Canceled", "cancelled": .cancellation
            case "NotStarted", "running", "InProgress", "Accepted", "cancelling": .none
            default: hasError ? .failure : status == 202 || ["7", "0"].contains(retryAfter) ? .none : .patience
            }
        }
    }

    private static let polls: [Poll] = [
        "succeeded", "Succeeded", "failed", "FAILED", "Canceled", "cancelled", "NotStarted", "running", "InProgress",
        "Accepted", "cancelling", "expired", "Completed", "PartiallySucceeded",
    ].flatMap { word in
        [nil, "7", "0", "soon"].flatMap { retryAfter in
            [200, 201, 202].flatMap { status in
                [false, true].map { Poll(word: word, retryAfter: retryAfter, status: status, hasError: $0) }
            }
        }
    }

    private let plan = LongRunningPlan<Void>(
        "TestClient.make",
        output: .nothing,
        monitor: { "/operations/\($0, named: "id")" }
    )

    @Test("follows from every word, header and status, and is always reached", arguments: polls)
    func table(_ poll: Poll) async throws {
        let clock = ManualClock(skippingWaits: true)
        let transport = ScriptedTransport()
        transport.on(.post, "/things", response: .accepted(monitor: "/operations/1"))
        let count = Count()
        transport.onEvery(.get, "/operations/1") { _ in
            if count.next() == 25 { return .state("Succeeded") }
            let error = poll.hasError ? #","error":{"code":"c","message":"m"}"# : ""
            let response = ScriptedResponse.json(poll.status, #"{"status":"\#(poll.word)"\#(error)}"#)
            return poll.retryAfter.map { response.header("Retry-After", $0) } ?? response
        }
        let operation = try await pipeline(transport, clock)
            .begin(.make, returning: .empty(202), following: plan, options: .init())
        var kind: ACSError.Kind?
        do {
            try await operation.result()
        } catch let error as ACSError {
            kind = error.kind
            #expect(error.wasSent == .yes)
        }
        var last: OperationStatus?
        for try await status in operation.statuses { last = status }
        #expect(last?.isTerminal == true)
        switch poll.end {
        case .success:
            #expect(kind == nil)
            #expect(count.value == 1)
        case .failure:
            #expect(kind == .operationFailed)
            #expect(count.value == 1)
        case .cancellation:
            #expect(kind == .operationCanceled)
            #expect(count.value == 1)
        case .none:
            #expect(kind == nil)
            #expect(count.value == 26)
        case .patience:
            #expect(kind == .operationFailed)
            // The interval of the plan is half a minute.
            #expect(count.value == 21)
            #expect(clock.waits == Array(repeating: .seconds(30), count: 20))
        }
    }

    @Test("is not assumed while unknown states change, or come between known ones")
    func changing() async throws {
        let words = ["Baking", "Running", "Cooling"]
        let transport = ScriptedTransport()
        transport.on(.post, "/things", response: .accepted(monitor: "/operations/1"))
        let count = Count()
        transport.onEvery(.get, "/operations/1") { _ in
            let number = count.next()
            return .state(number < 90 ? words[number / 15 % 3] : "Succeeded")
        }
        try await pipeline(transport, ManualClock(skippingWaits: true))
            .begin(.make, returning: .empty(202), following: plan, options: .init()).result()
        #expect(count.value == 91)
    }

    @Test("is not assumed within three polls, however long a reader takes between them")
    func slowReader() async throws {
        let clock = ManualClock(skippingWaits: true)
        let transport = ScriptedTransport()
        transport.on(.post, "/things", response: .accepted(monitor: "/operations/1"))
        transport.onEvery(.get, "/operations/1", response: .state("expired"))
        let operation = try await pipeline(transport, clock)
            .begin(.make, returning: .empty(202), following: plan, options: .init())
        var ends: [Bool] = []
        for try await status in operation.statuses {
            ends.append(status.isTerminal)
            clock.advance(by: .seconds(3600))
        }
        #expect(ends == [false, false, true])
        let error = try await failure { try await operation.result() }
        #expect(
            error.message
                == "The operation remains in the unknown state expired; polling has stopped."
        )
    }

    @Test("is assumed after a day if a service requests polls of an unknown state", arguments: [200, 202])
    func announced(_ status: Int) async throws {
        let clock = ManualClock(skippingWaits: true)
        let transport = ScriptedTransport()
        transport.on(.post, "/things", response: .accepted(monitor: "/operations/1"))
        let count = Count()
        transport.onEvery(.get, "/operations/1") { _ in
            _ = count.next()
            return .json(status, #"{"status":"expired"}"#).header("Retry-After", "600")
        }
        let operation = try await pipeline(transport, clock)
            .begin(.make, returning: .empty(202), following: plan, options: .init())
        #expect(try await failure { try await operation.result() }.kind == .operationFailed)
        #expect(count.value == 145)
    }

    // MARK: The first response

    @Test(
        "is not assumed after a 202 without an address: the call was accepted, and the error says how to find it",
        arguments: [
            ("", [:], nil), ("{}", [:], nil), (#"{"id":"op-7","status":"Running"}"#, [:], "op-7"),
            (#"{"status":"expired"}"#, [:], nil), ("<html>", [:], nil), ("", ["operation-id": "op-8"], "op-8"),
        ] as [(String, [String: String], String?)]
    )
    func accepted(_ body: String, _ headers: [String: String], _ id: String?) async throws {
        let transport = ScriptedTransport()
        var response = body.isEmpty ? ScriptedResponse.status(202) : .json(202, bytes: body.utf8)
        for (name, value) in headers { response = response.header(name, value) }
        transport.on(.post, "/things", response: response)
        let error = try await failure {
            try await pipeline(transport, ManualClock())
                .begin(.make, returning: .empty(200, 202), following: plan, options: .init())
        }
        #expect(error.kind == .undecodableResponse)
        #expect(error.status == 202)
        #expect(error.wasSent == .yes)
        #expect(!error.isRetryable)
        #expect(error.body == Array(body.utf8))
        #expect(error.message.contains("neither Operation-Location nor Location"))
        #expect(error.createdID == id)
        #expect(error.message.contains("Its id is") == (id != nil))
        if let id { #expect(error.message.contains("Its id is \(id).")) }
    }

    @Test("is taken from a 202 that states it")
    func endedAtOnce() async throws {
        for (word, kind) in [("Succeeded", nil), ("Failed", .operationFailed), ("Canceled", .operationCanceled)]
            as [(String, ACSError.Kind?)]
        {
            let transport = ScriptedTransport()
            transport.on(.post, "/things", response: .json(202, #"{"status":"\#(word)"}"#))
            do {
                try await pipeline(transport, ManualClock())
                    .begin(.make, returning: .empty(202), following: plan, options: .init()).result()
                #expect(kind == nil)
            } catch let error as ACSError {
                #expect(error.kind == kind)
            }
        }
    }

    @Test("is a failure if 200 or 201 without an address states one", arguments: [200, 201], ["failed", "Canceled"])
    func failedAtOnce(_ status: Int, _ word: String) async throws {
        let transport = ScriptedTransport()
        let body = #"{"status":"\#(word)","error":{"code":"Full","message":"No room."}}"#
        transport.on(.post, "/things", response: .json(status, bytes: body.utf8))
        let error = try await failure {
            try await pipeline(transport, ManualClock())
                .begin(.make, returning: .empty(200, 201), following: plan, options: .init()).result()
        }
        #expect(error.kind == (word == "failed" ? .operationFailed : .operationCanceled))
        #expect(error.code == "Full")
    }

    @Test("is taken from 200, 201 and 204 without an address", arguments: [200, 201, 204])
    func done(_ status: Int) async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/things", response: .status(status))
        try await pipeline(transport, ManualClock())
            .begin(.make, returning: .empty(200, 201, 204), following: plan, options: .init()).result()
    }
}

/// A pipeline to a script.
private func pipeline(_ transport: ScriptedTransport, _ clock: ManualClock) throws -> ClientPipeline {
    ClientPipeline(.test, connectionString: try .testing, options: .testing(transport, clock: clock))
}
