// SPDX-License-Identifier: MIT

import ACSCore
import ACSEntraID
import ACSTesting
import RawServer
import TransportKinds

extension Fault {
    /// What can go wrong where tokens are issued.
    static let credentials = [
        Fault(
            "the issuer of tokens refuses the connection",
            FaultScene { call, kind, time in
                try await DeadPort.hold {
                    try await FaultScene.ending(of: call, kind, time, issuer: $0, ManualClock(skippingWaits: true))
                }
            },
            Ending.fails(.cannotConnect, .no, repeats: .all, attempts: 0)
        ),
        Fault(
            "the issuer of tokens never responds",
            .issuer(isSilent: true) { _ in .silence },
            Ending.fails(.timedOut, .no, repeats: .all, attempts: 0)
        ),
        Fault(
            "the issuer of tokens fails with 500, each time",
            .issuer { _ in .status(500, #"{"error":"server_error"}"#) },
            Ending.fails(.authenticationFailed, .no, repeats: .all, attempts: 0)
        ),
        Fault(
            "the issuer of tokens refuses the secret",
            .issuer { _ in .status(401, #"{"error":"invalid_client"}"#) },
            Ending.fails(.authenticationFailed, .no, repeats: .none, attempts: 0)
        ),
    ]
}

extension FaultScene {
    /// A service that is well, and an issuer of tokens that is not.
    ///
    /// - Parameter isSilent: Whether the time of an attempt is up once the request is read.
    fileprivate static func issuer(
        isSilent: Bool = false,
        _ response: @escaping @Sendable (RawRequest) -> Reply
    ) -> FaultScene {
        FaultScene { call, kind, time in
            let clock = ManualClock(skippingWaits: true)
            return try await RawServer.run({ request, _ in
                if isSilent { clock.advance(by: .seconds(30)) }
                return response(request)
            }) { issuer in
                try await ending(of: call, kind, time, issuer: issuer.port, clock)
            }
        }
    }

    /// Makes the call with the secret of an application.
    fileprivate static func ending(
        of call: FaultCall,
        _ kind: TransportKind,
        _ time: Duration,
        issuer port: Int,
        _ clock: ManualClock
    ) async throws -> Ending {
        let credential = try ClientSecretCredential(
            tenantID: "tenant",
            clientID: "app",
            clientSecret: "secret",
            authorityHost: "http://127.0.0.1:\(port)",
            in: CredentialEnvironment(variables: [:], transport: kind.transport, clock: clock)
        )
        let watched = WatchedTransport(kind.transport)
        return try await RawServer.run({ _, _ in call.response }) { server in
            let endpoint = "http://127.0.0.1:\(server.port)"
            return try await ending(of: call, endpoint, watched, time, credential: credential) { server.requests.count }
        }
    }
}
