// SPDX-License-Identifier: MIT

import ACSTesting
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

/// Counts up from 0.
final class Count: Sendable {
    private let number = Mutex(0)

    /// How often it was counted.
    var value: Int { number.withLock { $0 } }

    /// The number so far.
    func next() -> Int {
        number.withLock { number in
            number += 1
            return number - 1
        }
    }
}

@Suite("Polling", .stallLimit)
struct OperationPollingTests {
    private let plan = LongRunningPlan<Void>(
        "TestClient.make",
        output: .nothing,
        monitor: { "/operations/\($0, named: "id")" },
        interval: .seconds(2)
    )
    private let clock = ManualClock(skippingWaits: true)
    private let transport = ScriptedTransport()

    private var pipeline: ClientPipeline {
        get throws {
            ClientPipeline(.test, connectionString: try .testing, options: .testing(transport, clock: clock))
        }
    }

    private func begin(_ options: CallOptions = .init()) async throws -> LongRunningOperation<Void> {
        transport.on(.post, "/things", response: .accepted(monitor: "/operations/1"))
        return try await pipeline.begin(.make, returning: .empty(202), following: plan, options: options)
    }

    /// The operation that the token of another one describes.
    private func resumed(_ options: CallOptions = .init()) async throws -> LongRunningOperation<Void> {
        let token = try await begin().resumeToken
        return try pipeline.resume(from: token, following: plan, options: options)
    }

    // MARK: 404

    @Test("retries 404 until the status is there, also of a resumed operation", arguments: [false, true])
    func lagging(_ isResumed: Bool) async throws {
        let operation = isResumed ? try await resumed() : try await begin()
        let missing = ScriptedResponse.failure(404, code: "OperationNotFound", message: "Not found.")
        transport.on(.get, "/operations/1", response: missing, missing.retryAfter(.seconds(5)), missing)
        transport.on(.get, "/operations/1", response: .state("running"), .state("succeeded"))
        var states: [OperationStatus.State] = []
        for try await status in operation.statuses { states.append(status.state) }
        #expect(states == [.running, .succeeded])
        #expect(clock.waits == [.seconds(2), .seconds(5), .seconds(2), .seconds(2)])
        try transport.verify()
    }

    @Test("fails with the service's error if 404 lasts for two minutes, and at once when it is polled again")
    func missing() async throws {
        let operation = try await begin()
        let count = Count()
        transport.onEvery(.get, "/operations/1") { _ in
            _ = count.next()
            return .failure(404, code: "OperationNotFound", message: "No such operation.")
        }
        let error = try await failure { try await operation.result() }
        #expect(error.kind == .notFound)
        #expect(error.code == "OperationNotFound")
        #expect(count.value == 61)
        #expect(clock.waits == Array(repeating: .seconds(2), count: 60))
        #expect(try await failure { try await operation.result() }.kind == .notFound)
        #expect(count.value == 62)
    }

    @Test("fails at once if an operation that existed does not exist any more")
    func vanished() async throws {
        let operation = try await begin()
        transport.on(.get, "/operations/1", response: .state("running"), .failure(404, code: "x", message: "Gone."))
        let error = try await failure { try await operation.result() }
        #expect(error.kind == .notFound)
        #expect(clock.waits == [.seconds(2)])
    }

    @Test("retries no other status", arguments: [400, 401, 403, 409, 410])
    func refused(_ status: Int) async throws {
        let operation = try await begin()
        transport.on(.get, "/operations/1", response: .failure(status, code: "x", message: "No."))
        let error = try await failure { try await operation.result() }
        #expect(error.status == status)
        #expect(clock.waits.isEmpty)
    }

    // MARK: The interval

    @Test(
        "has the caller's interval, or a longer one if the service sends it",
        arguments: [
            // The caller's interval, the service's Retry-After, the wait.
            (nil, nil, 2), (nil, 5, 5), (1, nil, 1), (1, 5, 5), (60, nil, 60), (60, 5, 60), (1, 0, 1), (nil, 0, 2),
            (3600, 5, 3600), (1, 7200, 600),
        ] as [(Int?, Int?, Int)]
    )
    func pace(_ chosen: Int?, _ asked: Int?, _ wait: Int) async throws {
        for isResumed in [false, true] {
            let options = CallOptions(pollingInterval: chosen.map { .seconds($0) })
            let operation = isResumed ? try await resumed(options) : try await begin(options)
            let running = ScriptedResponse.state("running")
            transport.on(
                .get,
                "/operations/1",
                response: asked.map { running.header("Retry-After", "\($0)") } ?? running
            )
            transport.on(.get, "/operations/1", response: .state("succeeded"))
            try await operation.result()
        }
        #expect(clock.waits == [.seconds(wait), .seconds(wait)])
    }

    @Test("refuses an interval of zero, before anything is sent", arguments: [Duration.zero, .seconds(-1)])
    func noWait(_ interval: Duration) async throws {
        let options = CallOptions(pollingInterval: interval)
        let error = try await failure {
            try await pipeline.begin(.make, returning: .empty(202), following: plan, options: options)
        }
        #expect(error.kind == .invalidArgument)
        #expect(transport.requests.isEmpty)
        #expect(try await failure { try await resumed(options) }.kind == .invalidArgument)
    }
}
