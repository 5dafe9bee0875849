// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTransport
import AsyncHTTPClient
import Disclosure
import HTTPTypes
import NIOCore
import RawServer
import StallLimit
import Testing
import TransportKinds

extension TransportRequest {
    /// A request to a test server.
    init(
        _ method: HTTPRequest.Method = .get,
        _ path: String = "/",
        port: Int,
        headers: HTTPFields = [:],
        body: [UInt8] = []
    ) {
        self.init(
            head: HTTPRequest(
                method: method,
                scheme: "http",
                authority: "127.0.0.1:\(port)",
                path: path,
                headerFields: headers
            ),
            body: body
        )
    }
}

@Suite(.stallLimit)
struct TransportTests {
    @Test("Method, target, headers and body arrive unchanged", arguments: TransportKind.allCases)
    func request(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(200, "ok") }) { server in
            let headers: HTTPFields = [.contentType: "application/json", .accept: "application/json"]
            let request = TransportRequest(
                .post,
                "/sms?api-version=2021-03-07",
                port: server.port,
                headers: headers,
                body: Array("{}".utf8)
            )
            let response = try await kind.transport.send(request)
            #expect(try await response.body.collect(upTo: 100) == Array("ok".utf8))
            let seen = try #require(server.requests.first)
            #expect(seen.line == "POST /sms?api-version=2021-03-07 HTTP/1.1")
            #expect(seen.values(of: "Content-Type") == ["application/json"])
            #expect(seen.values(of: "Accept") == ["application/json"])
            #expect(seen["Host"] == "127.0.0.1:\(server.port)")
            #expect(seen.body == Array("{}".utf8))
        }
    }

    @Test("The status, headers and body of an error are a response", arguments: TransportKind.allCases)
    func response(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in
            .status(401, "no", headers: ["X-Ms-Request-Id: 7", "WWW-Authenticate: Bearer"])
        }) {
            server in
            let response = try await kind.transport.send(.init(port: server.port))
            #expect(response.head.status.code == 401)
            #expect(response.head.headerFields[HTTPField.Name("x-ms-request-id")!] == "7")
            #expect(try await response.body.collect(upTo: 100) == Array("no".utf8))
            #expect(server.requests.count == 1)
        }
    }

    @Test("A response without a body ends at once", arguments: TransportKind.allCases, [200, 202, 204])
    func emptyResponse(_ kind: TransportKind, status: Int) async throws {
        let reply = status == 204 ? Reply.raw("HTTP/1.1 204 No Content\r\n\r\n") : .status(status)
        try await RawServer.run({ _, _ in reply }) { server in
            let response = try await kind.transport.send(.init(.delete, port: server.port))
            #expect(response.head.status.code == status)
            #expect(try await response.body.collect(upTo: 0).isEmpty)
        }
    }

    @Test(
        "A redirect is a response; the other server receives nothing",
        arguments: TransportKind.allCases,
        [301, 302, 303, 307, 308]
    )
    func redirect(_ kind: TransportKind, status: Int) async throws {
        try await RawServer.run({ _, _ in .status(200, "stolen") }) { thief in
            let location = "Location: http://127.0.0.1:\(thief.port)/loot"
            try await RawServer.run({ _, _ in .status(status, headers: [location]) }) { server in
                let request = TransportRequest(
                    .post,
                    port: server.port,
                    headers: [.authorization: "secret", .contentType: "text/plain"],
                    body: [1, 2, 3]
                )
                let response = try await kind.transport.send(request)
                #expect(response.head.status.code == status)
                #expect(server.requests.count == 1)
                #expect(thief.connections == 0)
            }
        }
    }

    @Test("A compressed body is passed on unchanged")
    func compressed() async throws {
        let response = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"
        try await RawServer.run({ _, _ in .raw(response) }) { server in
            let response = try await AsyncHTTPClientTransport.shared.send(.init(port: server.port))
            #expect(try await response.body.collect(upTo: 100) == Array("abc".utf8))
        }
    }

    @Test("No compressed response is requested", arguments: TransportKind.allCases)
    func acceptEncoding(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(200) }) { server in
            _ = try await kind.transport.send(.init(port: server.port))
            let asked = try #require(server.requests.first).values(of: "Accept-Encoding")
            #expect(asked.isEmpty || asked == ["identity"])
        }
    }

    @Test("A request that finds all connections busy for too long was not sent")
    func busy() async throws {
        var configuration = AsyncHTTPClientTransport.standardConfiguration
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
        configuration.timeout.connect = .milliseconds(30)
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        try await RawServer.run({ _, _ in .silence }) { server in
            let port = server.port
            let first = Task {
                // On a busy machine the time may be over before there is a connection.
                while true { do { return try await transport.send(.init(port: port)) } catch is TransportError {} }
            }
            await server.waitForRequests(1)
            let error = await #expect(throws: TransportError.self) { try await transport.send(.init(port: port)) }
            #expect(error?.reason == .timedOut)
            #expect(error?.wasSent == .no)
            #expect(error?.message == "All connections to the server were busy for too long.")
            first.cancel()
            _ = await first.result
            #expect(server.requests.count == 1)
        }
    }

    @Test("A request shows its server, and neither its path, nor its headers, nor its body")
    func description() {
        let request = TransportRequest(
            .post,
            "/users/ada",
            port: 443,
            headers: [.authorization: "secret"],
            body: Array("hidden".utf8)
        )
        let expected = "POST http://127.0.0.1:443, 6 bytes"
        #expect("\(request)" == expected)
        #expect(String(reflecting: request) == expected)
        let text = Disclosure(of: request).text
        for hidden in ["ada", "secret", "hidden"] { #expect(!text.contains(hidden)) }
    }

    @Test("A body in chunks arrives whole", arguments: TransportKind.allCases)
    func chunked(_ kind: TransportKind) async throws {
        let response = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        try await RawServer.run({ _, _ in .raw(response) }) { server in
            let response = try await kind.transport.send(.init(port: server.port))
            #expect(try await response.body.collect(upTo: 100) == Array("abcde".utf8))
        }
    }
}
