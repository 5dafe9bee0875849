// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing
import TransportKinds

/// Never comes to an end by itself.
private func hang() async throws {
    try await Task.sleep(for: .seconds(3600))
}

/// Hands nothing on.
private struct HangingPolicy: PipelinePolicy {
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        try await hang()
        return try await next.send(request)
    }
}

/// Never returns, and ignores cancellation.
private struct HangingCredential: TokenCredential {
    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await hang()
        return AccessToken("never", expiresOn: .distantFuture)
    }
}

/// Hears of no cancellation.
private struct DeafCredential: TokenCredential {
    let gate: Gate

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        await gate.pass()
        return AccessToken("late", expiresOn: .distantFuture)
    }
}

/// Time is real and short here, because transports may measure it themselves. It is long only if it must not end.
@Suite("The time of a call", .stallLimit)
struct PipelineTimeTests {
    private static let short = Duration.milliseconds(30)

    private static let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")

    private func hanging(_ server: RawServer) throws -> ClientPipeline {
        ClientPipeline(
            .test,
            endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
            credential: HangingCredential(),
            options: .init(timeout: Self.short)
        )
    }

    @Test("ends it if there is no response", arguments: TransportKind.allCases)
    func silence(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .silence }) { server in
            let pipeline = try makePipeline(server, kind) { $0.timeout = Self.short }
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .timedOut)
            #expect(error.message == "There was no response within 0.03 seconds.")
            #expect(error.wasSent == .unknown)
        }
    }

    @Test("is not extended by a credential that ignores cancellation")
    func deafCredential() async throws {
        let gate = Gate()
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: DeafCredential(gate: gate),
                options: .init(timeout: Self.short)
            )
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .timedOut)
            #expect(error.wasSent == .no)
        }
        gate.open()
    }

    @Test("ends a call with its status if the rest of a refusal does not arrive")
    func stalledRefusal() async throws {
        let refusal = "HTTP/1.1 404 Not Found\r\nx-ms-error-code: Gone\r\nContent-Length: 100\r\n\r\n{"
        try await RawServer.run({ _, _ in .raw(refusal) }) { server in
            let pipeline = try makePipeline(server)
            let error = try await inShortTime { time in
                try await failureBehindHead {
                    try await pipeline.call(.make, returning: .empty(204), options: .init(timeout: time))
                }
            }
            #expect(error.kind == .notFound)
            #expect(error.code == "Gone")
        }
    }

    @Test("ends a call with the status and the ids of a success whose body does not arrive; the caller sees its head")
    func stalledSuccess() async throws {
        let accepted = "HTTP/1.1 200 OK\r\nx-ms-request-id: r\r\nContent-Length: 100\r\n\r\n{"
        try await RawServer.run({ _, _ in .raw(accepted) }) { server in
            let pipeline = try makePipeline(server)
            let seen = Mutex<[Int]>([])
            let error = try await inShortTime { time in
                try await failureBehindHead {
                    let options = CallOptions(
                        timeout: time,
                        onResponse: { head in
                            seen.withLock { $0.append(head.status) }
                        }
                    )
                    let _: Thing = try await pipeline.call(.make, returning: .json(200), options: options)
                }
            }
            #expect(error.kind == .timedOut)
            #expect(error.status == 200)
            #expect(error.requestID == "r")
            #expect(seen.withLock { $0 } == [200])
        }
    }

    @Test("ends it if the body that it sends does not end, and nothing is sent")
    func endlessBody() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let pipeline = try makePipeline(server) { $0.timeout = Self.short }
            let body = RequestBody.stream(
                ByteStream(AsyncThrowingStream<[UInt8], any Error> { _ in }),
                contentType: "audio/wav"
            )
            let error = try await failure {
                try await pipeline.call(.make, body: body, returning: .empty(204), options: .init())
            }
            #expect(error.kind == .timedOut)
            #expect(error.wasSent == .no)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("ends it if the response comes to a stop", arguments: TransportKind.allCases)
    func stop(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in Self.half }) { server in
            let pipeline = try makePipeline(server, kind)
            let (error, time) = try await inShortTime { time in
                try await failureBehindHead {
                    try await pipeline.call(.read, returning: .empty(200), options: .init(timeout: time))
                }
                .map { ($0, time) }
            }
            #expect(error.kind == .timedOut)
            #expect(error.message == "There was no response within \(time).")
        }
    }

    @Test("is less for one of several attempts, of which the next may succeed", arguments: TransportKind.allCases)
    func oneTry(_ kind: TransportKind) async throws {
        let requests = try await inShortTime { time in
            try await RawServer.run({ _, number in number == 0 ? .silence : .status(204) }) { server in
                let pipeline = try makePipeline(server, kind) {
                    $0.retry = .init(baseDelay: .zero, tryTimeout: time, budget: .init())
                }
                do {
                    try await pipeline.call(.read, returning: .empty(204), options: .init())
                    return server.requests.count
                } catch let error as ACSError where error.kind == .timedOut {
                    return nil
                }
            }
        }
        #expect(requests >= 2)
    }

    @Test("is over before anything is sent if it is zero", arguments: TransportKind.allCases)
    func none(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let options = CallOptions(timeout: .zero)
            let error = try await failure {
                try await makePipeline(server, kind).call(.read, returning: .empty(204), options: options)
            }
            #expect(error.kind == .timedOut)
            #expect(error.wasSent == .no)
            #expect(server.connections == 0)
        }
    }

    @Test("can be longer than any clock counts", arguments: TransportKind.allCases)
    func endless(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let options = CallOptions(timeout: .seconds(Int64.max))
            try await makePipeline(server, kind).call(.read, returning: .empty(204), options: options)
        }
    }

    @Test("includes the credential's")
    func credential() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let error = try await failure {
                try await hanging(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(error.kind == .timedOut)
            #expect(error.wasSent == .no)
            #expect(server.connections == 0)
        }
    }

    @Test("includes the credential's in a preflight, too")
    func preflight() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let error = try await failure { try await hanging(server).preflight(options: .init()) }
            #expect(error.kind == .timedOut)
            #expect(error.operation == "Test Service.preflight")
            #expect(server.connections == 0)
        }
    }

    @Test("includes that of the app's own policies", arguments: [true, false])
    func policies(isPerCall: Bool) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let pipeline = try makePipeline(server) {
                $0.timeout = Self.short
                if isPerCall {
                    $0.policiesPerCall = [HangingPolicy()]
                } else {
                    $0.policiesPerAttempt = [HangingPolicy()]
                }
            }
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .timedOut)
            #expect(error.wasSent == .no)
            #expect(server.connections == 0)
        }
    }

    @Test("ends with the head of a download, which its reader can take any time for", arguments: TransportKind.allCases)
    func download(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, number in
            number == 0
                ? .raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n01", end: .close)
                : .status(206, "23", headers: ["Content-Range: bytes 2-3/4"])
        }) { server in
            let clock = ManualClock(skippingWaits: true)
            let pipeline = try makePipeline(server, kind) {
                $0.clock = clock
                $0.retry = .init(budget: .init())
            }
            let stream = try await pipeline.call(.read, returning: .stream(200, 206), options: .init())
            clock.advance(by: .seconds(1000))
            #expect(try await stream.collect(upTo: 1000) == Array("0123".utf8))
            #expect(server.requests.count == 2)
        }
    }
}
