// SPDX-License-Identifier: MIT

import ACSCore
import RawServer
import StallLimit
import Synchronization
import Testing
import TransportKinds

@Suite(.stallLimit)
struct PipelineFaultTests {
    @Test("A call whose response is incomplete was sent", arguments: TransportKind.allCases)
    func truncated(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nx-ms-request-id: r\r\n\r\n{", end: .close)
        try await RawServer.run({ _, _ in half }) { server in
            let error = try await failure {
                let _: Thing = try await makePipeline(server, kind).call(.read, returning: .json(200), options: .init())
            }
            #expect(error.kind == .connectionLost)
            #expect(error.wasSent == .yes)
            #expect(error.status == 200)
            #expect(error.requestID == "r")
        }
    }

    @Test("A streamed response that is incomplete is an error of the call", arguments: TransportKind.allCases)
    func truncatedStream(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", end: .close)
        try await RawServer.run({ _, _ in half }) { server in
            let stream = try await makePipeline(server, kind).call(.read, returning: .stream(200), options: .init())
            let error = try await failure { try await stream.collect(upTo: 1000) }
            #expect(error.kind == .connectionLost)
            #expect(error.operation == "TestClient.read")
        }
    }

    @Test("A cancelled call throws CancellationError", arguments: TransportKind.allCases)
    func cancelled(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .silence }) { server in
            let pipeline = try makePipeline(server, kind)
            let task = Task { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            await server.waitForRequests(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("The head of every response is shown to the caller")
    func onResponse() async throws {
        try await RawServer.run({ _, number in .status(number == 0 ? 204 : 404, headers: ["ETag: 5"]) }) { server in
            let seen = Mutex<[String]>([])
            let options = CallOptions(onResponse: { head in
                seen.withLock { $0.append("\(head.status) \(head["etag"] ?? "")") }
            })
            let pipeline = try makePipeline(server)
            try await pipeline.call(.read, returning: .empty(204), options: options)
            _ = try await failure { try await pipeline.call(.read, returning: .empty(204), options: options) }
            #expect(seen.withLock { $0 } == ["204 5", "404 5"])
        }
    }

    @Test("A request that has no JSON form is an error before anything is sent")
    func unencodable() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(
                    .make,
                    body: .json(["a": Double.nan]),
                    returning: .empty(204),
                    options: .init()
                )
            }
            #expect(error.kind == .unencodableRequest)
            #expect(error.wasSent == .no)
            #expect(server.connections == 0)
        }
    }
}
