// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes
import RawServer
import Testing
import TransportKinds

@Suite(.timeLimit(.minutes(1)))
struct TransportFaultTests {
    @Test("Nobody listens: no connection, nothing sent", arguments: TransportKind.allCases)
    func noListener(_ kind: TransportKind) async throws {
        try await DeadPort.hold { port in
            let error = try await failure { try await kind.transport.send(.init(port: port)) }
            #expect(error.reason == .cannotConnect)
            #expect(error.wasSent == .no)
        }
    }

    @Test("The host has no address: no connection, nothing sent", arguments: TransportKind.allCases)
    func unknownHost(_ kind: TransportKind) async throws {
        var request = TransportRequest(port: 1)
        request.head.authority = "nobody.invalid"
        let error = try await failure { [request] in try await kind.transport.send(request) }
        #expect(error.reason == .cannotConnect)
        #expect(error.wasSent == .no)
    }

    @Test(
        "The connection is closed before the request is read: it may have been sent",
        arguments: TransportKind.allCases
    )
    func closedUnread(_ kind: TransportKind) async throws {
        try await RawServer.run(refusesToRead: true, { _, _ in .silence }) { server in
            let error = try await failure { try await kind.transport.send(.init(port: server.port)) }
            #expect(error.wasSent == .unknown)
        }
    }

    @Test(
        "The connection is closed after the request was read: it may have been sent",
        arguments: TransportKind.allCases
    )
    func closedUnanswered(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .hangUp }) { server in
            let error = try await failure {
                try await kind.transport.send(.init(.post, port: server.port, body: [1, 2, 3]))
            }
            #expect(error.wasSent == .unknown)
            #expect(server.requests.count == 1)
        }
    }

    @Test("The connection is closed inside the body: the request was sent", arguments: TransportKind.allCases)
    func closedInBody(_ kind: TransportKind) async throws {
        let half = Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", end: .close)
        try await RawServer.run({ _, _ in half }) { server in
            let error = try await failure {
                try await kind.transport.send(.init(port: server.port)).body.collect(upTo: 100)
            }
            #expect(error.reason == .connectionLost)
            #expect(error.wasSent == .yes)
        }
    }

    @Test("Garbage instead of a status line is an error", arguments: TransportKind.allCases)
    func garbage(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .raw("Hello?\r\n\r\n", end: .close) }) { server in
            let error = try await failure { try await kind.transport.send(.init(port: server.port)) }
            #expect(error.wasSent != .no)
        }
    }

    @Test("A task that waits for an answer is cancelled promptly", arguments: TransportKind.allCases)
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

    private func failure(_ send: () async throws -> some Sendable) async throws -> TransportError {
        let error = await #expect(throws: (any Error).self) { _ = try await send() }
        return try #require(error as? TransportError, "\(error as Any) is no TransportError")
    }
}
