// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSCore
import AsyncHTTPClient
import NIOSSL
import RawServer
import TestCertificates
import TransportKinds

extension Fault {
    /// What can go wrong before and below HTTP.
    static let connections = [
        Fault(
            "the host refuses the connection",
            .deadPort,
            Ending.fails(.cannotConnect, .no, repeats: .all, isRead: false)
        ),
        Fault(
            "the host has no address",
            .unknownHost,
            Ending.fails(.cannotConnect, .no, repeats: .all, isRead: false)
        ),
        Fault(
            "closed in the middle of the TLS handshake",
            .closedHandshake,
            Ending.fails(.cannotConnect, .no, repeats: .all, isRead: false),
            on: [.asyncHTTPClient]
        ),
        Fault(
            "closed in the middle of the TLS handshake",
            .closedHandshake,
            Ending.fails(.connectionLost, .unknown, repeats: .safe, isRead: false),
            on: [.urlSession]
        ),
        Fault(
            "the certificate is another host's",
            .secured(.valid, host: "127.0.0.1", transport: trusting),
            untrusted,
            on: [.asyncHTTPClient]
        ),
        Fault(
            "the certificate has expired",
            .secured(.expired, transport: trusting),
            untrusted,
            on: [.asyncHTTPClient]
        ),
        Fault("the certificate is the server's own", .secured(.selfSigned), untrusted, on: [.asyncHTTPClient]),
        Fault(
            "the certificate is the server's own",
            .secured(.selfSigned),
            Ending.fails(.connectionLost, .unknown, repeats: .safe, isRead: false),
            on: [.urlSession]
        ),
        Fault(
            "reset before the request is read",
            .server(resetsAfter: 0) { $0.call.response },
            Ending.fails(.connectionLost, .unknown, repeats: .safe, isRead: false)
        ),
        Fault(
            "reset in the middle of the request",
            .server(resetsAfter: 64) { $0.call.response },
            Ending.fails(.connectionLost, .unknown, repeats: .safe, isRead: false)
        ),
        Fault("reset after the request", .server { _ in .reset }, lost),
        Fault("closed after the request", .server { _ in .hangUp }, lost),
        Fault("half-closed after the request", .server { _ in .raw("", end: .closeOutput) }, lost),
        Fault(
            "reset after a request that is not the connection's first",
            .reused(.reset),
            lost,
            on: [.asyncHTTPClient]
        ),
        Fault(
            "closed after a request that is not the connection's first",
            .reused(.hangUp),
            lost,
            on: [.asyncHTTPClient]
        ),
        Fault("no response", .server(isTimed: true) { _ in .silence }, timedOut(.unknown)),
    ]

    static let lost = Ending.fails(.connectionLost, .unknown, repeats: .safe)

    private static let untrusted = Ending.fails(.untrustedServer, .no, repeats: .none, isRead: false)

    static func timedOut(_ wasSent: WasSent) -> [FaultCall: Ending] {
        Ending.fails(.timedOut, wasSent, repeats: .safe)
    }

    /// Trusts the authority of the tests.
    @Sendable private static func trusting() throws -> any HTTPTransport {
        var configuration = HTTPClient.Configuration()
        configuration.tlsConfiguration = .makeClientConfiguration()
        configuration.tlsConfiguration?.trustRoots = .certificates(try TestAuthority.certificates())
        return AsyncHTTPClientTransport(configuration: configuration)
    }
}
