// SPDX-License-Identifier: MIT

import ACSTesting
import Foundation
import RawServer
import StallLimit
import Testing
import TransportKinds

@testable import ACSCore

@Suite("A failed attempt", .stallLimit)
struct PipelineRetryTests {
    private func pipeline(
        _ server: RawServer,
        _ kind: TransportKind = .asyncHTTPClient,
        clock: any Clock<Duration> = WaitlessClock(),
        configure: (inout RetryOptions) -> Void = { _ in }
    ) throws -> ClientPipeline {
        try makePipeline(server, kind) {
            $0.clock = clock
            $0.retry = .init(tryTimeout: nil, budget: .init())
            $0.retry.random = { 0 }
            configure(&$0.retry)
        }
    }

    /// Fails with the given responses, then succeeds.
    private func run(_ failures: [Reply], body: (RawServer) async throws -> Void) async throws {
        try await RawServer.run(
            { _, number in number < failures.count ? failures[number] : .status(204) },
            body: body
        )
    }

    @Test(
        "is repeated after temporary statuses, if the call can be repeated",
        arguments: [408, 429, 500, 502, 503, 504, 507]
    )
    func statuses(_ status: Int) async throws {
        try await run([.status(status), .status(status)]) { server in
            try await pipeline(server).call(.read, returning: .empty(204), options: .init())
            #expect(server.requests.count == 3)
        }
    }

    @Test("is not repeated after final statuses", arguments: [400, 401, 403, 404, 409, 412, 501, 505])
    func lastingStatuses(_ status: Int) async throws {
        try await run([.status(status)]) { server in
            let error = try await failure {
                try await pipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(error.status == status)
            #expect(!error.isRetryable)
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "is not repeated after a 5xx if that could perform the call twice",
        arguments: [408, 500, 502, 503, 504]
    )
    func unsafeStatuses(_ status: Int) async throws {
        try await run([.status(status)]) { server in
            let error = try await failure {
                try await pipeline(server).call(.make, returning: .empty(204), options: .init())
            }
            #expect(error.status == status)
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "is repeated for any call when the service says that it did nothing",
        arguments: [(429, []), (429, ["Retry-After: 1"]), (503, ["Retry-After: 1"])] as [(Int, [String])]
    )
    func refused(_ response: (status: Int, headers: [String])) async throws {
        try await run([.status(response.status, headers: response.headers)]) { server in
            try await pipeline(server).call(.make, returning: .empty(204), options: .init())
            #expect(server.requests.count == 2)
        }
    }

    @Test(
        "is not repeated for a wait in milliseconds alone, which does not say that the service did nothing",
        arguments: ["retry-after-ms", "x-ms-retry-after-ms"]
    )
    func milliseconds(_ header: String) async throws {
        try await run([.status(503, headers: ["\(header): 1"])]) { server in
            let error = try await failure {
                try await pipeline(server).call(.make, returning: .empty(204), options: .init())
            }
            #expect(error.retryAfter == .milliseconds(1))
            #expect(!error.isRetryable)
            #expect(server.requests.count == 1)
        }
    }

    @Test("is worth another call only with the same id, if the service recognizes the call by one")
    func identified() async throws {
        let operation = ServiceOperation("T.t", .post, "/things", repeats: .withHeaders(id: "Op-Id"))
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let pipeline = try pipeline(server)
            for (id, isRetryable) in [(nil, false), ("once", true)] {
                let options = CallOptions(idempotencyID: id)
                let error = try await failure {
                    try await pipeline.call(operation, returning: .empty(204), options: options)
                }
                #expect(error.isRetryable == isRetryable)
            }
            // All attempts of a call have one id.
            #expect(server.requests.count == 8)
            #expect(Set(server.requests.map { $0["Op-Id"] }).count == 2)
        }
    }

    @Test("is repeated if its response is incomplete", arguments: TransportKind.allCases)
    func lostResponse(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", end: .close)
        try await RawServer.run({ _, number in number == 0 ? half : .status(200, #"{"id":"7"}"#) }) { server in
            let thing: Thing = try await pipeline(server, kind).call(.read, returning: .json(200), options: .init())
            #expect(thing.id == "7")
            #expect(server.requests.count == 2)
        }
    }

    @Test("waits twice as long each time, and at most as long as the options say")
    func backoff() async throws {
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let clock = ManualClock(skippingWaits: true)
            let pipeline = try pipeline(server, clock: clock) {
                $0.maximumRetries = 4
                $0.baseDelay = .seconds(1)
                $0.maximumDelay = .seconds(5)
            }
            _ = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(clock.waits == [.seconds(1), .seconds(2), .seconds(4), .seconds(5)])
        }
    }

    @Test("waits no longer than the options say, however often it failed before")
    func manyRetries() {
        let options = RetryOptions(maximumRetries: .max, baseDelay: .seconds(3600), maximumDelay: .seconds(7200))
        #expect(options.backoff(before: 1000) <= .seconds(7200))
    }

    @Test("waits up to half as long, by chance")
    func jitter() async throws {
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let clock = ManualClock(skippingWaits: true)
            let pipeline = try pipeline(server, clock: clock) {
                $0.baseDelay = .seconds(1)
                $0.random = { 0.5 }
            }
            _ = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(clock.waits == [.milliseconds(750), .milliseconds(1500), .seconds(3)])
        }
    }

    @Test(
        "waits as long as the service asks",
        arguments: [
            ("Retry-After: 7", .seconds(7)), ("retry-after-ms: 1500", .milliseconds(1500)),
            ("x-ms-retry-after-ms: 1700", .milliseconds(1700)), ("Retry-After: 0", .milliseconds(800)),
            ("Retry-After: Sun, 06 Nov 1994 08:49:47 GMT\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT", .seconds(10)),
        ] as [(String, Duration)]
    )
    func retryAfter(_ header: String, _ wait: Duration) async throws {
        try await run([.status(429, headers: [header])]) { server in
            let clock = ManualClock(skippingWaits: true)
            try await pipeline(server, clock: clock).call(.make, returning: .empty(204), options: .init())
            #expect(clock.waits == [wait])
        }
    }

    @Test("is the last one if the service requires a longer wait than allowed, or than the call has")
    func longWaits() async throws {
        try await run([.status(429, headers: ["Retry-After: 99999"])]) { server in
            let error = try await failure {
                try await pipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(error.retryAfter == .seconds(99999))
            #expect(server.requests.count == 1)
        }
        try await run([.status(429, headers: ["Retry-After: 110"])]) { server in
            let error = try await failure {
                try await pipeline(server).call(.read, returning: .empty(204), options: .init(timeout: .seconds(100)))
            }
            #expect(error.kind == .tooManyRequests)
            #expect(server.requests.count == 1)
        }
    }

    @Test("times out by itself, and is repeated", arguments: TransportKind.allCases)
    func tryTimeout(_ kind: TransportKind) async throws {
        try await run([.silence]) { server in
            let clock = ManualClock()
            let pipeline = try pipeline(server, kind, clock: clock) { $0.tryTimeout = .seconds(5) }
            let call = Task { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            await server.waitForRequests(1)
            clock.advance(by: .seconds(5))
            try await clock.advanceToNextSleeper()
            try await call.value
            #expect(server.requests.count == 2)
        }
    }

    @Test("times out by itself also if it is the last one")
    func onlyTry() async throws {
        try await run([.silence]) { server in
            let clock = ManualClock()
            let pipeline = try makePipeline(server) {
                $0.clock = clock
                $0.retry = .init(maximumRetries: 0, tryTimeout: .seconds(5))
            }
            let call = Task {
                try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            }
            await server.waitForRequests(1)
            clock.advance(by: .seconds(5))
            #expect(try await call.value.kind == .timedOut)
            #expect(server.requests.count == 1)
        }
    }

    /// The error of a call whose first attempt gets a response, and whose second one can't connect.
    private func failureOfSecondTry(_ operation: ServiceOperation, after first: Reply) async throws -> ACSError {
        try await RawServer.run({ _, _ in first }) { server in
            let pipeline = try makePipeline(server) {
                $0.transport = FailingAfterFirst(transport: TransportKind.asyncHTTPClient.transport)
                $0.retry = .init(maximumRetries: 1, tryTimeout: nil, budget: .init())
                $0.clock = WaitlessClock()
            }
            return try await failure { try await pipeline.call(operation, returning: .empty(204), options: .init()) }
        }
    }

    @Test("counts as sent if a later one could not connect")
    func sentBefore() async throws {
        let error = try await failureOfSecondTry(.read, after: .hangUp)
        #expect(error.kind == .cannotConnect)
        #expect(error.wasSent == .unknown)
        #expect(error.isRetryable)
    }

    @Test("leaves a call worth another one if the service did nothing and a later one could not connect")
    func nothingDoneBefore() async throws {
        let error = try await failureOfSecondTry(.make, after: .status(429))
        #expect(error.kind == .cannotConnect)
        #expect(error.wasSent == .yes)
        #expect(error.isRetryable)
    }

    @Test("counts as sent if the credential returns nothing for a later one")
    func sentBeforeCredentialFailed() async throws {
        try await RawServer.run({ _, _ in .hangUp }) { server in
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: OneTokenCredential(),
                options: .init(retry: .init(tryTimeout: nil, budget: .init()), clock: ManualClock(skippingWaits: true))
            )
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .credentialUnavailable)
            #expect(error.wasSent == .unknown)
            #expect(server.requests.count == 1)
        }
    }
}

/// Returns one token, and no other.
private final class OneTokenCredential: TokenCredential {
    private let asked = Counter()

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        asked.increment()
        if asked.value > 1 { throw ACSError(.credentialUnavailable, message: "There is no other token.") }
        return AccessToken("token", expiresOn: .distantFuture)
    }
}
