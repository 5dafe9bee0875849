// SPDX-License-Identifier: MIT

import ACSCore
import HTTPTypes
import NIOSSL
import RawServer
import TestCertificates
import TransportKinds
import WireServer

/// Makes a fault happen to a call, and watches.
struct FaultScene: Sendable {
    /// Whether the attempts end because their time is up. It is long enough once the request has been read.
    var isTimed = false
    /// - Parameter time: The time of each attempt.
    let play: @Sendable (_ call: FaultCall, _ kind: TransportKind, _ time: Duration) async throws -> Ending

    /// One attempt of a call, as the server sees it.
    struct Attempt: Sendable {
        let call: FaultCall
        let request: RawRequest
        /// Counts the call's attempts from 1.
        let number: Int
        /// How far the client has come.
        let watched: WatchedTransport
    }

    /// A server that responds in its own way.
    static func server(
        resetsAfter: Int? = nil,
        isTimed: Bool = false,
        _ response: @escaping @Sendable (Attempt) -> Reply
    ) -> FaultScene {
        FaultScene(isTimed: isTimed) { call, kind, time in
            let watched = WatchedTransport(kind.transport)
            return try await RawServer.run(
                resetsAfter: resetsAfter,
                { response(Attempt(call: call, request: $0, number: $1 + 1, watched: watched)) }
            ) { server in
                try await ending(of: call, "http://127.0.0.1:\(server.port)", watched, time) { server.requests.count }
            }
        }
    }

    /// A server that has served the connection before, and fails each request when it has read it: HTTP libraries may
    /// take such a connection for one that was closed in time, and send anything again on another.
    static func reused(_ reply: Reply) -> FaultScene {
        FaultScene { call, kind, time in
            while true {
                let watched = WatchedTransport(kind.transport)
                let ending = try await RawServer.run({ _, number in number == 0 ? .status(204) : reply }) { server in
                    let authority = "127.0.0.1:\(server.port)"
                    let earlier = HTTPRequest(method: .get, scheme: "http", authority: authority, path: "/")
                    _ = try await kind.transport.send(TransportRequest(head: earlier)).body.collect(upTo: 0)
                    let ending = try await Self.ending(of: call, "http://\(authority)", watched, time) {
                        server.requests.count - 1
                    }
                    // The connection may have come back too late for the call.
                    return server.connections == ending.requests ? ending : nil
                }
                if let ending { return ending }
            }
        }
    }

    /// A server with a certificate that is good for nothing here.
    ///
    /// - Parameter transport: Nil for the transport that the process shares.
    static func secured(
        _ certificate: TestAuthority.Certificate,
        host: String = "localhost",
        transport: (@Sendable () throws -> any HTTPTransport)? = nil
    ) -> FaultScene {
        FaultScene { call, kind, time in
            let watched = WatchedTransport(try transport?() ?? kind.transport)
            let tls = try NIOSSLContext(configuration: TestAuthority.serverConfiguration(certificate))
            return try await RawServer.run(tls: tls, { _, _ in call.response }) { server in
                try await ending(of: call, "https://\(host):\(server.port)", watched, time) { server.requests.count }
            }
        }
    }

    /// A server that hangs up in the middle of the TLS handshake.
    static let closedHandshake = FaultScene { call, kind, time in
        try await RawServer.run(closesAfter: 1, { _, _ in call.response }) { server in
            let watched = WatchedTransport(kind.transport)
            return try await ending(of: call, "https://localhost:\(server.port)", watched, time) {
                server.requests.count
            }
        }
    }

    /// A port where nobody listens.
    static let deadPort = FaultScene { call, kind, time in
        try await DeadPort.hold { port in
            try await ending(of: call, "http://127.0.0.1:\(port)", WatchedTransport(kind.transport), time) { 0 }
        }
    }

    /// A host that is none.
    static let unknownHost = FaultScene { call, kind, time in
        try await ending(of: call, "https://nobody.invalid", WatchedTransport(kind.transport), time) { 0 }
    }

    /// Makes the call, and says what became of it.
    static func ending(
        of call: FaultCall,
        _ endpoint: String,
        _ watched: WatchedTransport,
        _ time: Duration,
        credential: (any ResourceCredential)? = nil,
        requests: () -> Int
    ) async throws -> Ending {
        var failure: ACSError?
        do {
            try await call.make(
                Endpoint(endpoint),
                credential ?? AccessKeyCredential(key: WireServer.accessKey),
                call.options(watched, time)
            )
        } catch let error as ACSError {
            failure = error
        }
        return Ending(failure, attempts: watched.attempts.count, requests: requests())
    }
}
