// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite(.stallLimit)
struct PipelineLongRunningTests {
    private let plan = LongRunningPlan<Thing>(
        "TestClient.make",
        output: .json,
        monitor: { "/operations/\($0, named: "id")" },
        cancel: { "/operations/\($0, named: "id")" },
        finalState: .location,
        interval: .seconds(2)
    )
    private let started = ["Operation-Location: /operations/op%201?api-version=1", "Location: /things/7?api-version=1"]

    private func begin(
        _ server: RawServer,
        _ plan: LongRunningPlan<Thing>,
        on kind: TransportKind = .asyncHTTPClient,
        clock: ManualClock = ManualClock(skippingWaits: true)
    ) async throws -> LongRunningOperation<Thing> {
        try await makePipeline(server, kind) { $0.clock = clock }
            .begin(.make, returning: .empty(200, 202), following: plan, options: .init(clientRequestID: "c"))
    }

    /// Responds with 202, twice with running, and then as specified.
    private func run(
        _ end: String,
        body: (RawServer) async throws -> Void
    ) async throws {
        let started = started
        try await RawServer.run(
            { request, number in
                if request.method == "POST" { return .status(202, headers: started) }
                if request.method == "DELETE" { return .status(204) }
                if request.target.hasPrefix("/things/7") { return .status(200, #"{"id":"7"}"#) }
                switch number {
                case 1: return .status(200, #"{"status":"notStarted"}"#, headers: ["Retry-After: 5"])
                case 2: return .status(200, #"{"status":"Running"}"#)
                default: return .status(200, end)
                }
            },
            body: body
        )
    }

    @Test("The first poll is sent at once, the others when the service asks or after the interval")
    func waits() async throws {
        try await run(#"{"status":"SUCCEEDED"}"#) { server in
            let clock = ManualClock(skippingWaits: true)
            let operation = try await begin(server, plan, clock: clock)
            #expect(operation.id == "op 1")
            #expect(server.requests.count == 1)
            #expect(try await operation.result() == Thing(id: "7"))
            #expect(clock.waits == [.seconds(5), .seconds(2)])
            #expect(
                server.requests.map(\.target) == [
                    "/things?api-version=2025-01-01", "/operations/op%201?api-version=1",
                    "/operations/op%201?api-version=1", "/operations/op%201?api-version=1", "/things/7?api-version=1",
                ]
            )
            #expect(server.requests.allSatisfy { $0["x-ms-client-request-id"] == "c" })
        }
    }

    @Test("Nothing is sent while no task waits")
    func idle() async throws {
        try await run(#"{"status":"Running"}"#) { server in
            let operation = try await begin(server, plan)
            #expect(try await targets(server).count == 1)
            var statuses = operation.statuses.makeAsyncIterator()
            #expect(try await statuses.next()?.state == .running)
            #expect(try await targets(server).count == 2)
        }
    }

    @Test("Absolute links to the endpoint are followed", arguments: TransportKind.allCases)
    func absolute(_ kind: TransportKind) async throws {
        try await RawServer.run({ request, _ in
            let server = "http://\(request["Host"] ?? "")"
            if request.target.hasPrefix("/operations") { return .status(200, #"{"status":"Succeeded"}"#) }
            if request.target.hasPrefix("/results") { return .status(200, #"{"id":"7"}"#) }
            let links = ["Operation-Location: \(server)/operations/a%2Fb", "Location: \(server)/results"]
            return .status(202, headers: links)
        }) { server in
            let operation = try await begin(server, plan, on: kind)
            #expect(operation.id == "a/b")
            #expect(try await operation.result() == Thing(id: "7"))
            #expect(server.requests.map(\.target).dropFirst() == ["/operations/a%2Fb", "/results"])
        }
    }

    @Test("The time that a reader spends with a status is part of the wait for the next one")
    func slowReader() async throws {
        try await run(#"{"status":"Succeeded"}"#) { server in
            let clock = ManualClock(skippingWaits: true)
            var statuses = try await begin(server, plan, clock: clock).statuses.makeAsyncIterator()
            #expect(try await statuses.next()?.state == .notStarted)
            clock.advance(by: .seconds(4))
            #expect(try await statuses.next()?.state == .running)
            clock.advance(by: .seconds(3))
            #expect(try await statuses.next()?.state == .succeeded)
            #expect(clock.waits == [.seconds(1)])
        }
    }

    @Test("Concurrent readers share one poll")
    func shared() async throws {
        try await run(#"{"status":"succeeded"}"#) { server in
            let operation = try await begin(server, plan)
            async let first = operation.result()
            async let second = operation.result()
            #expect(try await [first, second] == [Thing(id: "7"), Thing(id: "7")])
            #expect(try await operation.result() == Thing(id: "7"))
            #expect(server.requests.count == 5)
        }
    }

    @Test("The statuses end with the last one, also when it is a failure, and the result throws it")
    func failed() async throws {
        try await run(#"{"status":"Failed","error":{"code":"NoNumbers","message":"None left."}}"#) { server in
            let operation = try await begin(server, plan)
            var states: [OperationStatus.State] = []
            for try await status in operation.statuses { states.append(status.state) }
            #expect(states == [.notStarted, .running, .failed])
            let error = try await failure { try await operation.result() }
            #expect(error.kind == .operationFailed)
            #expect(error.code == "NoNumbers")
            #expect(error.message == "None left.")
            #expect(server.requests.count == 4)
        }
    }

    @Test("Cancelled ends an operation, with one l or two", arguments: ["Canceled", "cancelled"])
    func canceled(_ word: String) async throws {
        try await run(#"{"status":"\#(word)"}"#) { server in
            let operation = try await begin(server, plan)
            try await operation.cancel()
            #expect(server.requests.last?.line.hasPrefix("DELETE /operations/op%201?api-version=2025-01-01") == true)
            let error = try await failure { try await operation.result() }
            #expect(error.kind == .operationCanceled)
        }
    }

    @Test("Another process resumes from the stored token, which was available before the first wait")
    func resumed() async throws {
        try await run(#"{"status":"succeeded"}"#) { server in
            let stored = try await begin(server, plan).resumeToken.string
            #expect(server.requests.count == 1)
            let pipeline = try makePipeline(server) { $0.clock = ManualClock(skippingWaits: true) }
            let token = try ResumeToken(stored)
            let operation = try pipeline.resume(from: token, following: plan, options: .init())
            #expect(operation.id == "op 1")
            #expect(try await operation.result() == Thing(id: "7"))
            #expect(server.requests.allSatisfy { $0["x-ms-client-request-id"] == "c" })

            let other = LongRunningPlan<Thing>("TestClient.other", output: .json, monitor: { "/\($0, named: "id")" })
            let error = #expect(throws: ACSError.self) {
                try pipeline.resume(from: token, following: other, options: .init())
            }
            #expect(error?.kind == .invalidArgument)
        }
    }

    @Test("Text that is not a token is an error", arguments: ["", "x", "e30="])
    func badToken(_ text: String) {
        let error = #expect(throws: ACSError.self) { try ResumeToken(text) }
        #expect(error?.kind == .invalidArgument)
    }

    @Test(
        "The result is where the plan or the responses say",
        arguments: [
            (.operationLocation, #"{"status":"succeeded","id":"last"}"#, "last"),
            (.azureAsyncOperation, #"{"status":"succeeded","id":"last"}"#, "last"),
            (nil, #"{"status":"succeeded","resourceLocation":"/things/7x"}"#, "7"),
            (.resourceLocation, #"{"status":"succeeded","resourceLocation":"/things/7x"}"#, "7"),
            (nil, #"{"status":"succeeded"}"#, "7"),
        ] as [(OperationFinalState?, String, String)]
    )
    func finalState(_ state: OperationFinalState?, _ end: String, _ id: String) async throws {
        try await run(end) { server in
            let plan = LongRunningPlan<Thing>(
                "T.t",
                output: .json,
                monitor: { "/\($0, named: "id")" },
                finalState: state
            )
            let result = try await begin(server, plan).result()
            #expect(result.id == id)
        }
    }

    @Test("Without a monitor, the address in Location is polled until its response is not 202")
    func location() async throws {
        try await RawServer.run({ _, number in
            switch number {
            case 0: .status(202, headers: ["Location: /a"])
            case 1: .status(202, headers: ["Location: /b"])
            default: .status(200, #"{"id":"b"}"#)
            }
        }) { server in
            let result = try await begin(server, plan).result()
            #expect(result.id == "b")
            #expect(server.requests.map(\.target).suffix(2) == ["/a", "/b"])
        }
    }

    @Test("An operation that ends with its first response is not polled")
    func endedAtOnce() async throws {
        try await RawServer.run({ _, _ in .status(200, #"{"id":"now"}"#) }) { server in
            let operation = try await begin(server, plan)
            #expect(try await operation.result().id == "now")
            #expect(server.requests.count == 1)
        }
    }

    @Test("The result of an operation that ends with its first response stays with the process that has the response")
    func endedElsewhere() async throws {
        try await RawServer.run({ _, _ in .status(200, #"{"id":"now"}"#) }) { server in
            let token = try await begin(server, plan).resumeToken
            let operation = try makePipeline(server).resume(from: token, following: plan, options: .init())
            let error = try await failure { try await operation.result() }
            #expect(error.kind == .invalidArgument)
            #expect(error.message.contains("which the resume token does not contain"))
            #expect(error.clientRequestID == "c")
            #expect(error.wasSent == .yes)
            #expect(server.requests.count == 1)
        }
    }

    @Test("An operation elsewhere is not followed, and was accepted")
    func foreign() async throws {
        let elsewhere = ["Operation-Location: https://evil.example/operations/1", "x-ms-request-id: r"]
        try await RawServer.run({ _, _ in .status(202, headers: elsewhere) }) { server in
            let error = try await failure { try await begin(server, plan) }
            #expect(error.kind == .untrustedLink)
            #expect(error.requestID == "r")
            #expect(error.clientRequestID == "c")
            #expect(error.wasSent == .yes)
        }
    }

    @Test("A poll without a state is an undecodable response")
    func noState() async throws {
        try await run("{}") { server in
            let operation = try await begin(server, plan)
            let error = try await failure { try await operation.result() }
            #expect(error.kind == .undecodableResponse)
            #expect(error.codingPath == "status")
        }
    }

    @Test("An operation that the service can't cancel continues, and nothing is sent")
    func cannotCancel() async throws {
        try await run(#"{"status":"succeeded"}"#) { server in
            let plan = LongRunningPlan<Thing>("T.t", output: .json, monitor: { "/\($0, named: "id")" })
            let operation = try await begin(server, plan)
            let error = try await failure { try await operation.cancel() }
            #expect(error.kind == .invalidArgument)
            #expect(error.operation == "T.t")
            #expect(error.clientRequestID == "c")
            #expect(server.requests.count == 1)
        }
    }

    @Test("A task that waits for the result can be cancelled, and the others continue")
    func cancelWaiting() async throws {
        try await RawServer.run({ request, number in
            if request.method == "POST" { return .status(202, headers: ["Operation-Location: /operations/1"]) }
            return number == 1 ? .silence : .status(200, #"{"status":"succeeded","id":"x"}"#)
        }) { server in
            let plan = LongRunningPlan<Thing>(
                "T.t",
                output: .json,
                monitor: { "/\($0, named: "id")" },
                finalState: .operationLocation
            )
            let operation = try await begin(server, plan)
            let waiting = Task { try await operation.result() }
            await server.waitForRequests(2)
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(try await operation.result().id == "x")
        }
    }
}
