// SPDX-License-Identifier: MIT

import ACSCore
import ACSTokenExchange
import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing
import TransportKinds
import WireServer

/// Represents the sign-in of an app.
private final class SignIn: TokenCredential {
    let asked = Mutex<[[String]]>([])

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        asked.withLock { $0.append(request.scopes) }
        return AccessToken("entra-token", expiresOn: .distantFuture)
    }
}

@Suite("A user access token for a person signed in to Entra", .stallLimit)
struct TokenExchangeTests {
    private func credential(
        _ server: RawServer,
        _ kind: TransportKind,
        _ signIn: SignIn,
        scopes: [String]
    ) throws -> UserAccessTokenCredential {
        try UserAccessTokenCredential(
            endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
            exchangingTokensOf: signIn,
            scopes: scopes,
            options: .test(kind.transport)
        )
    }

    private func response(_ token: String, _ end: String) -> Reply {
        .status(200, #"{"accessToken": {"token": "\#(token)", "expiresOn": "\#(end)"}}"#)
    }

    /// The routes, versions and bodies that Microsoft's packages use.
    @Test(
        "is exchanged for its scopes, once for as long as it is valid",
        arguments: TransportKind.allCases,
        [
            (
                ["https://communication.azure.com/clients/.default"],
                "/access/entra/:exchangeAccessToken?api-version=2025-03-02-preview"
            ),
            (
                ["https://auth.msft.communication.azure.com/TeamsExtension.ManageCalls"],
                "/access/teamsExtension/:exchangeAccessToken?api-version=2025-06-30"
            ),
        ]
    )
    func exchange(_ kind: TransportKind, _ route: (scopes: [String], target: String)) async throws {
        try await RawServer.run({ _, _ in response("acs-token", "2100-01-01T00:00:00Z") }) { server in
            let signIn = SignIn()
            let credential = try credential(server, kind, signIn, scopes: route.scopes)
            for _ in 0..<2 { #expect(try await credential.token().value == "acs-token") }
            let request = try #require(server.requests.first)
            #expect(server.requests.count == 1)
            #expect(request.line == "POST \(route.target) HTTP/1.1")
            #expect(request["authorization"] == "Bearer entra-token")
            #expect(request["content-type"] == "application/json")
            #expect(request["accept"] == "application/json")
            #expect(String(decoding: request.body, as: UTF8.self) == "{}")
            #expect(signIn.asked.withLock { $0 } == [route.scopes])
        }
    }

    private static let sovereign = "https://communication.azure.us/clients/.default"

    @Test(
        "of a sovereign cloud is exchanged where the app says, for the scopes that it names",
        arguments: [
            (.communicationServices, "/access/entra/:exchangeAccessToken?api-version=2025-03-02-preview"),
            (.teamsPhoneExtensibility, "/access/teamsExtension/:exchangeAccessToken?api-version=2025-06-30"),
        ] as [(EntraTokenExchange, String)],
        [false, true]
    )
    func sovereignCloud(_ route: (exchange: EntraTokenExchange, target: String), _ byOptions: Bool) async throws {
        try await RawServer.run({ _, _ in response("acs-token", "2100-01-01T00:00:00Z") }) { server in
            let signIn = SignIn()
            var options = ClientOptions.test(TransportKind.asyncHTTPClient.transport)
            if byOptions { options.entraScope = Self.sovereign }
            let credential = try UserAccessTokenCredential(
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                exchangingTokensOf: signIn,
                scopes: byOptions ? nil : [Self.sovereign],
                through: route.exchange,
                options: options
            )
            #expect(try await credential.token().value == "acs-token")
            #expect(server.requests.map(\.line) == ["POST \(route.target) HTTP/1.1"])
            #expect(signIn.asked.withLock { $0 } == [[Self.sovereign]])
        }
    }

    @Test(
        "is not asked for without scopes, nor through an exchange that they don't belong to",
        arguments: [
            ([], .communicationServices), ([""], .communicationServices), ([" "], .teamsPhoneExtensibility),
            (["https://communication.azure.com/clients/x"], .teamsPhoneExtensibility),
            ([sovereign, "https://auth.msft.communication.azure.com/y"], .communicationServices),
        ] as [([String], EntraTokenExchange)]
    )
    func wrongExchange(_ scopes: [String], _ exchange: EntraTokenExchange) throws {
        let error = #expect(throws: ACSError.self) {
            try UserAccessTokenCredential(
                endpoint: Endpoint("https://contoso.communication.azure.com"),
                exchangingTokensOf: SignIn(),
                scopes: scopes,
                through: exchange
            )
        }
        #expect(error?.kind == .invalidArgument)
    }

    @Test("is exchanged again for a framework that needs a longer validity, and cached for calls")
    func refresh() async throws {
        let soon = Date(timeIntervalSinceNow: 86_400).formatted(.iso8601)
        try await RawServer.run({ _, number in response("token-\(number)", soon) }) { server in
            let credential = try credential(
                server,
                .asyncHTTPClient,
                SignIn(),
                scopes: ["https://communication.azure.com/clients/x"]
            )
            for _ in 1...2 { #expect(try await credential.token().value == "token-0") }
            #expect(try await credential.token(lasting: .seconds(172_800)).value == "token-0")
            #expect(try await credential.freshToken(for: [], lasting: .seconds(172_800)).value == "token-1")
        }
    }

    @Test("is an error of the call when the service refuses the exchange")
    func refused() async throws {
        try await RawServer.run({ _, _ in .status(403, #"{"error": {"code": "Forbidden", "message": "No."}}"#) }) {
            server in
            let credential = try credential(
                server,
                .asyncHTTPClient,
                SignIn(),
                scopes: ["https://communication.azure.com/clients/x"]
            )
            let error = try await failure { _ = try await credential.token() }
            #expect(error.kind == .forbidden)
            #expect(error.operation == "TokenExchangeClient.exchangeEntraToken")
        }
    }

    @Test(
        "is not requested without scopes, with others, or with both kinds",
        arguments: [
            [], ["https://graph.microsoft.com/.default"], ["https://communication.azure.com//.default"],
            ["https://communication.azure.com/clients/x", "https://auth.msft.communication.azure.com/y"], [sovereign],
            ["https://communication.azure.com/clients/x", sovereign],
        ]
    )
    func scopes(_ scopes: [String]) throws {
        let error = #expect(throws: ACSError.self) {
            try UserAccessTokenCredential(
                endpoint: Endpoint("https://contoso.communication.azure.com"),
                exchangingTokensOf: SignIn(),
                scopes: scopes
            )
        }
        #expect(error?.kind == .invalidArgument)
    }
}
