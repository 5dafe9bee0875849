// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import StallLimit
import Testing

/// After a credential that is configured, the next one would act under another identity.
@Suite("A chain after an issuer that returns no token", .stallLimit)
struct ChainedIssuerTests {
    private static let json = #"{"error":"e"}"#
    private let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))

    /// - Parameter response: What comes back; nil for nothing.
    private func machine(
        _ response: ScriptedResponse?,
        _ variables: [String: String] = [:],
        files: [String: String] = [:]
    ) -> CredentialEnvironment {
        let clock = ManualClock(skippingWaits: true)
        let transport = ScriptedTransport { _, _ in
            if let response { return response }
            // The time of an attempt is over only where nothing comes back.
            clock.advance(by: .seconds(30))
            return .silence
        }
        return .test(variables, files: files, transport: transport, clock: clock)
    }

    private func token(behind first: any TokenCredential) async throws -> String {
        try await ChainedTokenCredential(first, other).accessToken(for: request).value
    }

    @Test(
        "ends at Entra, whatever it responds",
        arguments: [
            (.status(401, json), .authenticationFailed, false), (.status(408, json), .authenticationFailed, true),
            (.status(429, json), .authenticationFailed, true), (.status(501, json), .authenticationFailed, false),
            (.status(503, json), .authenticationFailed, true), (.status(503, "<html>"), .authenticationFailed, true),
            (.failure(.cannotConnect), .cannotConnect, true), (.failure(.tlsFailure), .untrustedServer, false),
            (nil, .timedOut, true),
        ] as [(ScriptedResponse?, ACSError.Kind, Bool)]
    )
    func entra(_ response: ScriptedResponse?, _ kind: ACSError.Kind, _ isRetryable: Bool) async throws {
        let secret = try ClientSecretCredential(
            tenantID: "tenant",
            clientID: "app",
            clientSecret: "hidden",
            in: machine(response)
        )
        let workload = WorkloadIdentityCredential(
            tenantID: "tenant",
            clientID: "app",
            tokenFile: "/token",
            in: machine(response, files: ["/token": "federated"])
        )
        for credential in [secret, workload] as [any TokenCredential] {
            let error = try await failure { _ = try await token(behind: credential) }
            #expect(error.kind == kind)
            #expect(error.isRetryable == isRetryable)
        }
    }

    @Test(
        "ends at a managed identity's host that is overloaded or being updated",
        arguments: [
            (app, 408), (app, 429), (app, 500), (app, 503), (metadata, 408), (metadata, 410), (metadata, 429),
            (metadata, 501), (metadata, 503),
        ]
    )
    func overloadedHost(_ variables: [String: String], _ status: Int) async throws {
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(.status(status, Self.json), variables))
        let error = try await failure { _ = try await token(behind: credential) }
        #expect(error.kind == .authenticationFailed)
        #expect(error.isRetryable)
    }

    /// The result of a chain if a managed identity's host has issued a token and then responds otherwise.
    private func secondToken(_ variables: [String: String], _ status: Int) async throws -> String {
        let transport = ScriptedTransport { _, number in
            number == 0
                ? .status(200, #"{"access_token":"t","expires_in":3600,"expires_on":1800003600}"#)
                : .status(status, "<html>")
        }
        let managed = ManagedIdentityCredential(.systemAssigned, in: .test(variables, transport: transport))
        let chain = ChainedTokenCredential(managed, other)
        #expect(try await chain.accessToken(for: request).value == "t")
        return try await chain.accessToken(for: TokenRequest(scopes: ["another scope"])).value
    }

    @Test(
        "ends at a managed identity's host that has issued a token, however it says that it can't now",
        arguments: [
            (app, 429), (app, 503), (metadata, 404), (metadata, 410), (metadata, 429), (metadata, 503),
        ]
    )
    func knownHost(_ variables: [String: String], _ status: Int) async throws {
        let error = try await failure { _ = try await secondToken(variables, status) }
        #expect(error.kind == .authenticationFailed)
        #expect(error.isRetryable)
    }

    @Test(
        "continues if a managed identity's host has issued a token and then refuses finally",
        arguments: [(app, 400), (app, 410), (metadata, 400), (metadata, 403)]
    )
    func lostIdentity(_ variables: [String: String], _ status: Int) async throws {
        #expect(try await secondToken(variables, status) == "other")
    }

    @Test("continues at the address of the instance metadata service if another cloud's service does not know the path")
    func otherCloud() async throws {
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(.status(404, Self.json)))
        #expect(try await token(behind: credential) == "other")
    }

    @Test(
        "continues if a managed identity's host has no such identity, does not exist, or is something else",
        arguments: [
            .status(400, json), .status(404, json), .status(410, json), .status(501, json), .status(200, json),
            .status(503, "<html>"), .failure(.cannotConnect), .failure(.tlsFailure), nil,
        ] as [ScriptedResponse?]
    )
    func noHost(_ response: ScriptedResponse?) async throws {
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(response, Self.app))
        #expect(try await token(behind: credential) == "other")
    }

    @Test("continues if a workload's token can't be read")
    func noFederatedToken() async throws {
        let credential = WorkloadIdentityCredential(
            tenantID: "tenant",
            clientID: "app",
            tokenFile: "/token",
            in: machine(nil)
        )
        #expect(try await token(behind: credential) == "other")
    }

    private static let app = ["IDENTITY_ENDPOINT": "http://app.test", "IDENTITY_HEADER": "h"]
    private static let metadata = ["AZURE_POD_IDENTITY_AUTHORITY_HOST": "http://metadata.test"]
}
