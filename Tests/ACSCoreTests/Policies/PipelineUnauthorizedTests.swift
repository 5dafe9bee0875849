// SPDX-License-Identifier: MIT

import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

@Suite("A 401", .stallLimit)
struct PipelineUnauthorizedTests {
    private static let serverDate = "Sun, 06 Nov 1994 08:49:37 GMT"

    /// A server whose clock is years behind ours, and which accepts no other time.
    private func runLateServer(body: (RawServer) async throws -> Void) async throws {
        try await RawServer.run(
            { request, _ in
                let isAccepted = request["x-ms-date"]?.hasPrefix("Sun, 06 Nov 1994 08:49") == true
                return .status(isAccepted ? 204 : 401, headers: ["Date: \(Self.serverDate)"])
            },
            body: body
        )
    }

    @Test("whose date is far from ours is repeated once with the service's time, which later calls keep")
    func clockSkew() async throws {
        try await runLateServer { server in
            let pipeline = try makePipeline(server)
            try await pipeline.call(.make, returning: .empty(204), options: .init())
            #expect(server.requests.count == 2)
            try await pipeline.call(.make, returning: .empty(204), options: .init())
            #expect(server.requests.count == 3)
            try await pipeline.overriding(apiVersion: "2").call(.make, returning: .empty(204), options: .init())
            #expect(server.requests.count == 4)
        }
    }

    @Test("whose date is ours is not repeated")
    func noSkew() async throws {
        let date = HTTPDate(Date()).requestText
        try await RawServer.run({ _, _ in .status(401, headers: ["Date: \(date)"]) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(error.kind == .unauthorized)
            #expect(server.requests.count == 1)
        }
    }

    @Test("is repeated once, no more, if the service's time does not help either")
    func once() async throws {
        try await RawServer.run({ _, _ in .status(401, headers: ["Date: \(Self.serverDate)"]) }) { server in
            _ = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(server.requests.count == 2)
        }
    }

    /// Returns a token per set of claims, and records its requests.
    private final class ClaimsCredential: TokenCredential {
        let asked = Mutex<[String?]>([])

        func accessToken(for request: TokenRequest) async throws -> AccessToken {
            asked.withLock { $0.append(request.claims) }
            return AccessToken(request.claims == nil ? "plain" : "with-claims", expiresOn: .distantFuture)
        }
    }

    @Test("that demands claims is repeated once with a token that has them, which later calls request at once")
    func claims() async throws {
        let claims = #"{"access_token":{"nbf":{"essential":true,"value":"1603742800"}}}"#
        let challenge =
            "WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", "
            + "claims=\"\(Data(claims.utf8).base64EncodedString())\""
        try await RawServer.run({ request, _ in
            let isAccepted = request["authorization"] == "Bearer with-claims"
            return .status(isAccepted ? 204 : 401, headers: isAccepted ? [] : [challenge])
        }) { server in
            let credential = ClaimsCredential()
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: credential,
                options: .init()
            )
            try await pipeline.call(.make, returning: .empty(204), options: .init())
            #expect(credential.asked.withLock { $0 } == [nil, claims])
            try await pipeline.call(.make, returning: .empty(204), options: .init())
            #expect(credential.asked.withLock { $0 } == [nil, claims, claims])
            #expect(server.requests.count == 3)
        }
    }

    @Test("that demands claims again is final")
    func claimsAgain() async throws {
        let challenge = "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\""
        try await RawServer.run({ _, _ in .status(401, headers: [challenge]) }) { server in
            let credential = ClaimsCredential()
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: credential,
                options: .init()
            )
            let error = try await failure { try await pipeline.call(.make, returning: .empty(204), options: .init()) }
            #expect(error.kind == .unauthorized)
            #expect(credential.asked.withLock { $0 } == [nil, #"{"a":1}"#])
            #expect(server.requests.count == 2)
        }
    }

    @Test(
        "is read for the claims of its bearer challenge, wherever that is",
        arguments: [
            (#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ==""#, #"{"a":1}"#),
            (#"bearer ERROR=insufficient_claims , Claims=eyJhIjoxfQ"#, #"{"a":1}"#),
            (
                #"Basic realm="a, b", Bearer realm="x\"y", error="insufficient_claims", claims="eyJhIjoxfQ""#,
                #"{"a":1}"#
            ),
            (#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ", Basic realm="x""#, #"{"a":1}"#),
            (#"Bearer error="invalid_token", claims="eyJhIjoxfQ""#, nil), (#"Basic claims="eyJhIjoxfQ""#, nil),
            (#"Bearer error="insufficient_claims""#, nil), (#"Bearer error="insufficient_claims", claims="%%""#, nil),
            ("Bearer", nil), ("", nil), (#"==,, "" Bearer"#, nil),
        ] as [(String, String?)]
    )
    func challenge(_ header: String, _ claims: String?) {
        #expect(BearerChallenge(header)?.claims == claims)
    }
}
