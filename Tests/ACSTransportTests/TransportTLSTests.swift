// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTransport
import AsyncHTTPClient
import HTTPTypes
import NIOSSL
import RawServer
import StallLimit
import TestCertificates
import Testing

@Suite(.stallLimit)
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
