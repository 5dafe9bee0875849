// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTransport
import ACSURLSessionTransport
import AsyncHTTPClient
import HTTPTypes
import NIOSSL
import RawServer
import TestCertificates
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportTLSTests {
    private func request(_ host: String, _ server: RawServer) -> TransportRequest {
        .init(head: HTTPRequest(method: .get, scheme: "https", authority: "\(host):\(server.port)", path: "/a"))
    }

    private func serverContext() throws -> NIOSSLContext {
        try NIOSSLContext(configuration: TestAuthority.serverConfiguration())
    }

    @Test("A server whose authority the configuration trusts is talked to")
    func trusted() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.tlsConfiguration = .makeClientConfiguration()
        configuration.tlsConfiguration?.trustRoots = .certificates(try TestAuthority.certificates())
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        try await RawServer.run(tls: serverContext(), { _, _ in .status(200, "ok") }) { server in
            let response = try await transport.send(request("localhost", server))
            #expect(try await response.body.collect(upTo: 10) == Array("ok".utf8))
        }
    }

    @Test("A certificate for another host is refused before anything is sent")
    func otherHost() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.tlsConfiguration = .makeClientConfiguration()
        configuration.tlsConfiguration?.trustRoots = .certificates(try TestAuthority.certificates())
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        try await expectRefusal(transport, host: "127.0.0.1")
    }

    @Test("An unknown authority is refused before anything is sent")
    func unknownAuthority() async throws {
        try await expectRefusal(AsyncHTTPClientTransport.shared, host: "localhost")
    }

    @Test("URLSession sends nothing to an unknown authority, though on Linux it does not say why")
    func unknownAuthorityForURLSession() async throws {
        try await RawServer.run(tls: serverContext(), { _, _ in .status(200) }) { server in
            await #expect(throws: TransportError.self) {
                try await URLSessionTransport.shared.send(request("localhost", server))
            }
            #expect(server.requests.isEmpty)
        }
    }

    private func expectRefusal(_ transport: any HTTPTransport, host: String) async throws {
        try await RawServer.run(tls: serverContext(), { _, _ in .status(200) }) { server in
            let error = await #expect(throws: TransportError.self) { try await transport.send(request(host, server)) }
            #expect(error?.reason == .tlsFailure)
            #expect(error?.wasSent == .no)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("A configuration can't turn on redirects")
    func fixedConfiguration() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .follow(max: 5, allowCycles: true)
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        let answer = "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"
        try await RawServer.run({ _, _ in .raw(answer) }) { server in
            let response = try await transport.send(.init(port: server.port))
            #expect(response.head.status.code == 302)
            #expect(try await response.body.collect(upTo: 10) == Array("abc".utf8))
            #expect(server.requests.count == 1)
        }
    }
}
