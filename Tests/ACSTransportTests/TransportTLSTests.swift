// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTransport
import ACSURLSessionTransport
import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOSSL
import RawServer
import StallLimit
import TestCertificates
import Testing
import TransportKinds

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

@Suite(.stallLimit)
struct TransportTLSTests {
    private func request(_ host: String, _ server: RawServer) -> TransportRequest {
        .init(head: HTTPRequest(method: .get, scheme: "https", authority: "\(host):\(server.port)", path: "/a"))
    }

    private func serverContext(_ version: TLSVersion? = nil) throws -> NIOSSLContext {
        var configuration = try TestAuthority.serverConfiguration()
        if let version {
            configuration.minimumTLSVersion = version
            configuration.maximumTLSVersion = version
        }
        return try NIOSSLContext(configuration: configuration)
    }

    private func configuration(_ least: TLSVersion? = nil) throws -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates(try TestAuthority.certificates())
        if let least { tls.minimumTLSVersion = least }
        configuration.tlsConfiguration = tls
        return configuration
    }

    @Test("A server whose authority the configuration trusts is accepted")
    func trusted() async throws {
        let transport = AsyncHTTPClientTransport(configuration: try configuration())
        try await RawServer.run(tls: serverContext(), { _, _ in .status(200, "ok") }) { server in
            let response = try await transport.send(request("localhost", server))
            #expect(try await response.body.collect(upTo: 10) == Array("ok".utf8))
        }
    }

    /// Linux's URLSession, which only tests use, has no setting for the offered versions.
    private static let told = TransportKind.allCases.filter { $0 != .urlSession || isApple }

    #if canImport(Darwin)
        private static let isApple = true
    #else
        private static let isApple = false
    #endif

    @Test("TLS 1.2 is the minimum version", arguments: told)
    func offered(_ kind: TransportKind) async throws {
        let hello = try await ClientHello.sent { port in
            let head = HTTPRequest(method: .get, scheme: "https", authority: "localhost:\(port)", path: "/a")
            _ = try? await kind.transport.send(.init(head: head))
        }
        // RFC 8446: 0x0303 is TLS 1.2, 0x0304 is TLS 1.3.
        #expect(try #require(hello).versions.sorted() == [0x0303, 0x0304])
    }

    /// A transport that trusts the server if it can: URLSession can't be told to trust an authority.
    private func transport(_ kind: TransportKind) throws -> any HTTPTransport {
        switch kind {
        case .asyncHTTPClient: AsyncHTTPClientTransport(configuration: try configuration())
        case .urlSession: URLSessionTransport()
        }
    }

    @Test("A server of an older version is refused", arguments: told, [TLSVersion.tlsv1, .tlsv11])
    func old(_ kind: TransportKind, _ version: TLSVersion) async throws {
        let transport = try transport(kind)
        try await RawServer.run(tls: serverContext(version), { _, _ in .status(200) }) { server in
            let error = await #expect(throws: TransportError.self) {
                try await transport.send(request("localhost", server))
            }
            #expect(error?.reason == .tlsFailure)
            #expect(error?.wasSent == .no)
            // A certificate, which comes after the version, would be untrusted.
            if kind == .urlSession { #expect((error?.underlying as? URLError)?.code == .secureConnectionFailed) }
            #expect(server.requests.isEmpty)
        }
    }

    @Test(
        "URLSession accepts newer versions, and then refuses an unknown authority",
        .enabled(if: isApple),
        arguments: [TLSVersion.tlsv12, .tlsv13]
    )
    func unknownAuthority(_ version: TLSVersion) async throws {
        try await RawServer.run(tls: serverContext(version), { _, _ in .status(200) }) { server in
            let error = await #expect(throws: TransportError.self) {
                try await transport(.urlSession).send(request("localhost", server))
            }
            let codes: [URLError.Code] = [.serverCertificateUntrusted, .serverCertificateHasUnknownRoot]
            #expect((error?.underlying as? URLError).map { codes.contains($0.code) } == true)
        }
    }

    @Test(
        "AsyncHTTPClient refuses older versions, whatever the configuration allows",
        arguments: [TLSVersion.tlsv1, .tlsv11],
        [nil, TLSVersion.tlsv1, .tlsv11, .tlsv12, .tlsv13]
    )
    func allowed(_ version: TLSVersion, _ least: TLSVersion?) async throws {
        let transport = AsyncHTTPClientTransport(configuration: try configuration(least))
        try await RawServer.run(tls: serverContext(version), { _, _ in .status(200) }) { server in
            let error = await #expect(throws: TransportError.self) {
                try await transport.send(request("localhost", server))
            }
            #expect(error?.reason == .tlsFailure)
            #expect(error?.wasSent == .no)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("That server does accept a client that offers its version", arguments: [TLSVersion.tlsv1, .tlsv11])
    func control(_ version: TLSVersion) async throws {
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: try configuration(.tlsv1))
        try await RawServer.run(tls: serverContext(version), { _, _ in .status(200) }) { server in
            _ = try await client.execute(.init(url: "https://localhost:\(server.port)/"), deadline: .distantFuture)
            #expect(server.requests.count == 1)
        }
        try await client.shutdown()
    }

    @Test(
        "AsyncHTTPClient uses newer versions, and a configuration can require the newest",
        arguments: [
            (TLSVersion.tlsv12, nil), (.tlsv13, nil), (.tlsv12, TLSVersion.tlsv1), (.tlsv13, .tlsv13),
        ] as [(TLSVersion, TLSVersion?)]
    )
    func new(_ version: TLSVersion, _ least: TLSVersion?) async throws {
        let transport = AsyncHTTPClientTransport(configuration: try configuration(least))
        try await RawServer.run(tls: serverContext(version), { _, _ in .status(200) }) { server in
            let response = try await transport.send(request("localhost", server))
            #expect(response.head.status.code == 200)
        }
    }

    @Test("A configuration can't turn on redirects")
    func fixedConfiguration() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .follow(max: 5, allowCycles: true)
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        let response = "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"
        try await RawServer.run({ _, _ in .raw(response) }) { server in
            let response = try await transport.send(.init(port: server.port))
            #expect(response.head.status.code == 302)
            #expect(try await response.body.collect(upTo: 10) == Array("abc".utf8))
            #expect(server.requests.count == 1)
        }
    }
}
