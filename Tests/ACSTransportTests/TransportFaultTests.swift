// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite(.stallLimit)
struct TransportFaultTests {
    @Test("A task that waits for a response is cancelled promptly", arguments: TransportKind.allCases)
    func cancelWaiting(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .silence }) { server in
            let port = server.port
            let task = Task { try await kind.transport.send(.init(port: port)) }
            await server.waitForRequests(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("A task that was cancelled before sends nothing", arguments: TransportKind.allCases)
    func cancelBefore(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(200) }) { server in
            let port = server.port
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await kind.transport.send(.init(port: port))
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(server.requests.isEmpty)
        }
    }

    @Test("A task that reads a body is cancelled promptly", arguments: TransportKind.allCases)
    func cancelReading(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        try await RawServer.run({ _, _ in half }) { server in
            let port = server.port
            let (began, signal) = AsyncStream<Void>.makeStream()
            let task = Task {
                for try await _ in try await kind.transport.send(.init(port: port)).body { signal.yield() }
            }
            for await _ in began { break }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test(
        "A POST is sent once, also if it is not the connection's first request and the response is lost",
        arguments: TransportKind.allCases
    )
    func lostResponse(_ kind: TransportKind) async throws {
        for lost in [Reply.hangUp, .reset] {
            try await RawServer.run({ _, number in number == 0 ? .status(200) : lost }) { server in
                _ = try await kind.transport.send(.init(port: server.port)).body.collect(upTo: 0)
                var post = TransportRequest(port: server.port)
                post.head.method = .post
                post.body = Array("buy".utf8)
                let error = await #expect(throws: TransportError.self) { try await kind.transport.send(post) }
                #expect(error?.wasSent == .unknown)
                #expect(server.requests.count == 2)
            }
        }
    }

    @Test("A reader that stops early closes the connection", arguments: TransportKind.allCases)
    func stopEarly(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        try await RawServer.run({ _, _ in half }) { server in
            for try await _ in try await kind.transport.send(.init(port: server.port)).body { break }
            await server.waitForClosedConnections()
        }
    }

    @Test("A body that is not read closes the connection", arguments: TransportKind.allCases)
    func unread(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        try await RawServer.run({ _, _ in half }) { server in
            _ = try await kind.transport.send(.init(port: server.port))
            await server.waitForClosedConnections()
        }
    }

    @Test("A body that was read before is an error for a second reader", arguments: TransportKind.allCases)
    func readTwice(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(200, "abc") }) { server in
            let body = try await kind.transport.send(.init(port: server.port)).body
            #expect(try await body.collect(upTo: 3) == Array("abc".utf8))
            let error = await #expect(throws: TransportError.self) { try await body.collect(upTo: 3) }
            #expect(error?.message == "The body of this response has already been read; it can be read only once.")
        }
    }
}
