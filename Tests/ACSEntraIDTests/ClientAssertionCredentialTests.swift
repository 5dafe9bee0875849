// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import StallLimit
import Synchronization
import Testing

@Suite("An application with assertions of the app's own", .stallLimit)
struct ClientAssertionCredentialTests {
    private let transport = ScriptedTransport { _, _ in .status(200, #"{"access_token":"t","expires_in":3599}"#) }

    private func credential(
        _ assertion: @escaping @Sendable () async throws -> String
    ) throws -> ClientAssertionCredential {
        try ClientAssertionCredential(
            tenantID: "tenant",
            clientID: "app",
            authorityHost: "https://login.test/",
            in: .test(transport: transport),
            assertion: assertion
        )
    }

    // What azure-identity for Python sends for the same arguments.
    @Test("sends its assertion in the form that Entra documents")
    func form() async throws {
        let token = try await credential { " a.b+c/= \n" }.accessToken(for: request)
        #expect(token.value == "t")
        #expect(token.expiresOn == testNow.addingTimeInterval(3599))
        #expect(
            transport.requests.map(SentRequest.init) == [
                SentRequest(
                    "POST",
                    "https://login.test/tenant/oauth2/v2.0/token",
                    [
                        "accept": "application/json", "client-request-id": "<id>",
                        "content-type": "application/x-www-form-urlencoded",
                    ],
                    """
                    client_id=app&grant_type=client_credentials\
                    &scope=https%3A%2F%2Fcommunication.azure.com%2F%2F.default\
                    &client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer\
                    &client_assertion=a.b%2Bc%2F%3D
                    """
                )
            ]
        )
    }

    @Test("requests an assertion for each request to Entra, and for no call that uses a cached token")
    func caching() async throws {
        let asked = Mutex(0)
        let credential = try credential {
            asked.withLock { count in
                count += 1
                return "assertion-\(count)"
            }
        }
        for _ in 0..<3 { _ = try await credential.accessToken(for: request) }
        _ = try await credential.accessToken(for: TokenRequest(scopes: ["another scope"]))
        #expect(transport.requests.map { $0.form["client_assertion"] } == ["assertion-1", "assertion-2"])
    }

    @Test("is final if the closure fails with any error, or returns nothing")
    func closure() async throws {
        struct Failure: Error {}
        let failing: [@Sendable () async throws -> String] = [
            { throw Failure() }, { throw ACSError(.credentialUnavailable, message: "x") }, { "" }, { " \n" },
            { throw CancellationError() },
        ]
        for assertion in failing {
            let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))
            let chain = ChainedTokenCredential(try credential(assertion), other)
            let error = try await failure { _ = try await chain.accessToken(for: request) }
            #expect(error.kind == .authenticationFailed)
            #expect(error.message.hasPrefix("The closure that returns client assertions"))
        }
        #expect(transport.requests.isEmpty)
    }
}
