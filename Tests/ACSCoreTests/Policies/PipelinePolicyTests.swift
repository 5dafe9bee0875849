// SPDX-License-Identifier: MIT

import ACSCore
import Disclosure
import HTTPTypes
import RawServer
import StallLimit
import Synchronization
import Testing
import TransportKinds

/// Counts its turns in a header, and adds to the body.
private struct Marking: PipelinePolicy {
    let name: String

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        var request = request
        let header = try #require(HTTPField.Name(name))
        request.head.headerFields.append(HTTPField(name: header, value: "\(request.retry)"))
        request.body += Array(name.utf8)
        return try await next.send(request)
    }
}

/// Responds by itself.
private struct Responding: PipelinePolicy {
    var status = 200

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        PipelineResponse(head: ResponseHead(status: status), body: Array(#"{"id":"own"}"#.utf8))
    }
}

/// Does nothing.
private struct GivingUp: PipelinePolicy {
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        throw CancellationError()
    }
}

/// Records what is printed of requests and responses.
private final class Printing: PipelinePolicy {
    let texts = Mutex<[String]>([])

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        let response = try await next.send(request)
        let shown = ["\(request)", "\(response)", Disclosure(of: request).text, Disclosure(of: response).text]
        texts.withLock { $0 += shown }
        return response
    }
}

@Suite("A policy of the app", .stallLimit)
struct PipelinePolicyTests {
    @Test("sees each call once or each attempt, before it is signed")
    func order() async throws {
        try await RawServer.run({ _, number in .status(number == 0 ? 500 : 204) }) { server in
            let pipeline = try makePipeline(server) {
                $0.clock = WaitlessClock()
                $0.retry = .init(tryTimeout: nil, budget: .init())
                $0.policiesPerCall = [Marking(name: "per-call")]
                $0.policiesPerAttempt = [Marking(name: "per-try")]
            }
            try await pipeline.call(.read, returning: .empty(204), options: .init())
            #expect(server.requests.map { $0.values(of: "per-call") } == [["0"], ["0"]])
            #expect(server.requests.map { $0.values(of: "per-try") } == [["0"], ["1"]])
            #expect(
                server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
                    "per-callper-try", "per-callper-try",
                ]
            )
            // The hash of that body, computed with openssl.
            #expect(
                Set(server.requests.map { $0["x-ms-content-sha256"] }) == [
                    "uZqksuAyWaQOMQaQrK1Jdsx6psAAFb7J67elE70zVBE="
                ]
            )
        }
    }

    @Test("can respond by itself, and nothing is sent")
    func responses() async throws {
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let pipeline = try makePipeline(server) { $0.policiesPerCall = [Responding()] }
            let thing: Thing = try await pipeline.call(.read, returning: .json(200), options: .init())
            #expect(thing.id == "own")
            #expect(server.requests.isEmpty)
        }
    }

    @Test("that prints requests and responses prints no parameter, no header and no body of them")
    func prints() async throws {
        let policy = Printing()
        try await RawServer.run({ _, _ in .status(200, #"{"id":"hidden"}"#, headers: ["X-Own: hidden"]) }) { server in
            let pipeline = try makePipeline(server) { $0.policiesPerAttempt = [policy] }
            let operation = ServiceOperation("TestClient.make", .post, "/things/\("hidden", named: "id")")
            let _: Thing = try await pipeline.call(
                operation,
                body: .json(["hidden"]),
                returning: .json(200),
                options: .init(headers: ["X-Own": "hidden"])
            )
            let texts = policy.texts.withLock { $0 }
            let server = "http://127.0.0.1:\(server.port)"
            #expect(
                texts.prefix(2) == [
                    "TestClient.make: POST \(server)/things/REDACTED?api-version=2025-01-01, 10 bytes",
                    "status 200, 15 bytes",
                ]
            )
            #expect(!texts.joined().contains("hidden"))
        }
    }

    @Test("can refuse a call by itself, which was then not sent")
    func refuses() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let pipeline = try makePipeline(server) { $0.policiesPerCall = [Responding(status: 403)] }
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .forbidden)
            #expect(error.wasSent == .no)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("can't make a call look cancelled that was not")
    func givesUp() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let pipeline = try makePipeline(server) { $0.policiesPerAttempt = [GivingUp()] }
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .transportFailure)
            #expect(error.underlying is CancellationError)
            #expect(error.clientRequestID != nil)
            #expect(error.wasSent == .no)
        }
    }
}
