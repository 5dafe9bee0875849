// SPDX-License-Identifier: MIT

import ACSCore
import ACSEntraID
import RawServer
import TransportKinds

extension Fault {
    /// What can go wrong where tokens are issued.
    static let credentials = [
        Fault(
            "nobody listens where tokens are issued",
            FaultScene { call, kind in
                try await DeadPort.hold { try await FaultScene.ending(of: call, kind, issuer: $0, FaultClock()) }
            },
            Ending.fails(.cannotConnect, .no, repeats: .all, tries: 0)
        ),
        Fault(
            "the issuer of tokens never answers",
            .issuer(isSilent: true) { _ in .silence },
            Ending.fails(.timedOut, .no, repeats: .all, tries: 0)
        ),
        Fault(
            "the issuer of tokens fails with 500, each time",
            .issuer { _ in .status(500, #"{"error":"server_error"}"#) },
            Ending.fails(.authenticationFailed, .no, repeats: .all, tries: 0)
        ),
        Fault(
            "the issuer of tokens refuses the secret",
            .issuer { _ in .status(401, #"{"error":"invalid_client"}"#) },
            Ending.fails(.authenticationFailed, .no, repeats: .none, tries: 0)
        ),
    ]
}

extension FaultScene {
    /// A service that is well, and an issuer of tokens that is not.
    ///
    /// - Parameter isSilent: Whether the time for an answer is up once the request is read.
    fileprivate static func issuer(
        isSilent: Bool = false,
        _ answer: @escaping @Sendable (RawRequest) -> Reply
    ) -> FaultScene {
        FaultScene { call, kind in
            try await RawServer.run({ request, _ in answer(request) }) { issuer in
                let begun = Tally()
                let clock = FaultClock { limit in
                    guard isSilent, limit == ClientOptions.faultTryTimeout else { return try await FaultClock.never() }
                    await issuer.waitForRequests(begun.increment())
                }
                return try await ending(of: call, kind, issuer: issuer.port, clock)
            }
        }
    }

    /// Makes the call with the secret of an application.
    fileprivate static func ending(
        of call: FaultCall,
        _ kind: TransportKind,
        issuer port: Int,
        _ clock: FaultClock
    ) async throws -> Ending {
        let credential = try ClientSecretCredential(
            tenantID: "tenant",
            clientID: "app",
            clientSecret: "secret",
            authorityHost: "http://127.0.0.1:\(port)",
            in: Surroundings(variables: [:], transport: kind.transport, clock: clock)
        )
        let watched = WatchedTransport(kind.transport)
        return try await RawServer.run({ _, _ in call.answer }) { server in
            let endpoint = "http://127.0.0.1:\(server.port)"
            // The call's own clock never ends it: only the issuer's patience is tried.
            return try await ending(of: call, endpoint, watched, credential: credential) { server.requests.count }
        }
    }
}
