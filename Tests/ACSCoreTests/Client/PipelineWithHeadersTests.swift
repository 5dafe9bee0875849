// SPDX-License-Identifier: MIT

import ACSTesting
import RawServer
import StallLimit
import Synchronization
import Testing
import TransportKinds

@testable import ACSCore

private struct Tag: ResponseHeaders {
    let head: ResponseHead
    var etag: String? { head.value(of: "ETag") }

    init(_ head: ResponseHead) { self.head = head }
}

private enum Either: Equatable {
    case thing(Thing)
    case nothing
}

@Suite("A call that returns headers", .stallLimit)
struct PipelineWithHeadersTests {
    private func call<Value: Sendable>(
        _ pipeline: ClientPipeline,
        _ expected: ExpectedResponse<Value>,
        _ options: CallOptions = .init()
    ) async throws -> ResponseWithHeaders<Value, Tag> {
        try await pipeline.callWithHeaders(.read, returning: expected, options: options)
    }

    @Test("has those of the final response, not those of earlier attempts", arguments: TransportKind.allCases)
    func retried(_ kind: TransportKind) async throws {
        let replies = [
            Reply.status(503, headers: ["ETag: first", "x-more: a"]), .status(204, headers: ["etag: second"]),
        ]
        try await RawServer.run({ _, number in replies[min(number, 1)] }) { server in
            let pipeline = try makePipeline(server, kind) {
                $0.clock = WaitlessClock()
                $0.retry = .init(tryTimeout: nil, budget: .init())
            }
            let seen = Mutex(0)
            let options = CallOptions(onResponse: { _ in seen.withLock { $0 += 1 } })
            let response = try await call(pipeline, .empty(204), options)
            #expect(response.headers.etag == "second")
            #expect(response.headers.head.status == 204)
            #expect(response.headers.head["x-more"] == nil)
            #expect(server.requests.count == 2)
            #expect(seen.withLock { $0 } == 1, "the caller's own closure sees the response, too")
        }
    }

    @Test("has those of each kind of response, also of one that says that nothing has changed")
    func cases() async throws {
        let body = #"{"id":"a"}"#
        let replies = [
            Reply.status(200, body, headers: ["ETag: 1"]), .status(304, headers: ["ETag: 2"]), .status(204),
        ]
        try await RawServer.run({ _, number in replies[number] }) { server in
            let pipeline = try makePipeline(server)
            let expected = ExpectedResponse<Either>.cases([
                .json(200, Either.thing), .empty(304, as: Either.nothing), .empty(204, as: Either.nothing),
            ])
            var tags: [String?] = []
            for _ in replies { tags.append(try await call(pipeline, expected).headers.etag) }
            #expect(tags == ["1", "2", nil])
        }
    }

    @Test("has those of a stream, before its first byte is read", arguments: TransportKind.allCases)
    func stream(_ kind: TransportKind) async throws {
        let reply = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nETag: 7\r\n\r\nabc")
        try await RawServer.run({ _, _ in reply }) { server in
            let response = try await call(try makePipeline(server, kind), .stream(200))
            #expect(response.headers.etag == "7")
            #expect(try await response.value.collect(upTo: 3) == Array("abc".utf8))
        }
    }

    @Test("fails as any other call does, with the id of what it created")
    func failed() async throws {
        let body = #"{"id":"7","parts":1}"#
        try await RawServer.run({ _, number in number == 0 ? .status(200, body) : .status(412) }) { server in
            let pipeline = try makePipeline(server)
            let expected = ExpectedResponse<Thing>.json(200).creating("id")
            let undecodable = await #expect(throws: ACSError.self) { _ = try await call(pipeline, expected) }
            #expect(undecodable?.kind == .undecodableResponse)
            #expect(undecodable?.createdID == "7")
            let refused = await #expect(throws: ACSError.self) { _ = try await call(pipeline, expected) }
            #expect(refused?.kind == .preconditionFailed)
        }
    }
}
