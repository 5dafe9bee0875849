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
    let play: @Sendable (FaultCall, TransportKind) async throws -> Ending

    /// One try of a call, as the server sees it.
    struct Try: Sendable {
        let call: FaultCall
        let request: RawRequest
        /// Counts the call's tries from 1.
        let number: Int
        /// How far the client has come.
        let watched: WatchedTransport
    }

    /// What a try must have reached for its time to be up.
    enum Limit: Sendable {
        /// Its time is never up.
        case never
        /// The server has read the request.
        case read
        /// The client has read a piece of the answer's body.
        case answered
    }

    /// A server that answers in its own way.
    static func server(
        resetsAfter: Int? = nil,
        limit: Limit = .never,
        _ answer: @escaping @Sendable (Try) -> Reply
    ) -> FaultScene {
        FaultScene { call, kind in
            let watched = WatchedTransport(kind.transport)
            return try await RawServer.run(
                resetsAfter: resetsAfter,
                { answer(Try(call: call, request: $0, number: $1 + 1, watched: watched)) }
            ) { server in
                let begun = Tally()
                let clock = FaultClock { duration in
                    guard duration == call.limit else { return try await FaultClock.never() }
                    let number = begun.increment()
                    switch limit {
                    case .never: try await FaultClock.never()
                    case .read: await server.waitForRequests(number)
                    case .answered:
                        // Each try has its time for the head, and what is left of it for the body.
                        guard number.isMultiple(of: 2) else { return try await FaultClock.never() }
                        await watched.pieces.wait(for: number / 2)
                    }
                }
                let endpoint = "http://127.0.0.1:\(server.port)"
                return try await ending(of: call, endpoint, watched, clock) { server.requests.count }
            }
        }
    }

    /// A server that has served the connection before, and fails each request when it has read it: HTTP libraries may take
    /// such a connection for one that was closed in time, and send anything again on another.
    static func reused(_ reply: Reply) -> FaultScene {
        FaultScene { call, kind in
            while true {
                let watched = WatchedTransport(kind.transport)
                let ending = try await RawServer.run({ _, number in number == 0 ? .status(204) : reply }) { server in
                    let authority = "127.0.0.1:\(server.port)"
                    let earlier = HTTPRequest(method: .get, scheme: "http", authority: authority, path: "/")
                    _ = try await kind.transport.send(TransportRequest(head: earlier)).body.collect(upTo: 0)
                    let ending = try await Self.ending(of: call, "http://\(authority)", watched) {
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
        FaultScene { call, kind in
            let watched = WatchedTransport(try transport?() ?? kind.transport)
            let tls = try NIOSSLContext(configuration: TestAuthority.serverConfiguration(certificate))
            return try await RawServer.run(tls: tls, { _, _ in call.answer }) { server in
                try await ending(of: call, "https://\(host):\(server.port)", watched) { server.requests.count }
            }
        }
    }

    /// A server that hangs up in the middle of the TLS handshake.
    static let closedHandshake = FaultScene { call, kind in
        try await RawServer.run(closesAfter: 1, { _, _ in call.answer }) { server in
            let watched = WatchedTransport(kind.transport)
            return try await ending(of: call, "https://localhost:\(server.port)", watched) { server.requests.count }
        }
    }

    /// A port where nobody listens.
    static let deadPort = FaultScene { call, kind in
        try await DeadPort.hold { port in
            try await ending(of: call, "http://127.0.0.1:\(port)", WatchedTransport(kind.transport)) { 0 }
        }
    }

    /// A host that is none.
    static let unknownHost = FaultScene { call, kind in
        try await ending(of: call, "https://nobody.invalid", WatchedTransport(kind.transport)) { 0 }
    }

    /// Makes the call, and says what became of it.
    static func ending(
        of call: FaultCall,
        _ endpoint: String,
        _ watched: WatchedTransport,
        _ clock: FaultClock = FaultClock(),
        credential: (any ResourceCredential)? = nil,
        requests: () -> Int
    ) async throws -> Ending {
        var failure: ACSError?
        do {
            try await call.make(
                Endpoint(endpoint),
                credential ?? AccessKeyCredential(key: WireServer.accessKey),
                .faults(watched, clock)
            )
        } catch let error as ACSError {
            failure = error
        }
        return Ending(failure, tries: watched.tries.count, requests: requests())
    }
}
