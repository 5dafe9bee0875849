// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import ACSTransport
import Foundation
import StallLimit
import Synchronization
import Testing

/// A credential of an app.
private struct CompanyCredential: TokenCredential {
    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        AccessToken("company", expiresOn: .distantFuture)
    }
}

@Suite("AZURE_TOKEN_CREDENTIALS", .stallLimit)
struct CredentialSelectionTests {
    /// An environment in which each credential of the default chain is available. The token says which one returned it.
    private let transport = ScriptedTransport { request, _ in
        let giver = request.form["client_secret"] ?? request.form["client_assertion"] ?? "managed"
        return .status(200, #"{"access_token":"\#(giver)","expires_in":3600}"#)
    }
    private let variables = [
        "AZURE_TENANT_ID": "tenant", "AZURE_CLIENT_ID": "app", "AZURE_CLIENT_SECRET": "secret",
        "AZURE_FEDERATED_TOKEN_FILE": "/token", "AZURE_AUTHORITY_HOST": "login.test",
    ]

    private func token(
        _ selection: String,
        added: [any TokenCredential] = [CompanyCredential()],
        without missing: String? = nil
    ) async throws -> String {
        var variables = variables
        variables["AZURE_TOKEN_CREDENTIALS"] = selection
        if let missing { variables[missing] = nil }
        let environment = CredentialEnvironment.test(variables, files: ["/token": "federated"], transport: transport)
        return try await DefaultAzureCredential(then: added, in: environment).accessToken(for: request).value
    }

    @Test(
        "selects by the name of a credential, in any spelling",
        arguments: [
            ("EnvironmentCredential", "secret"), ("workloadidentitycredential", "federated"),
            (" ManagedIdentityCredential\n", "managed"), ("COMPANYCREDENTIAL", "company"), ("", "secret"),
            (" ", "secret"),
        ]
    )
    func names(_ selection: String, _ giver: String) async throws {
        #expect(try await token(selection) == giver)
    }

    @Test("selects with dev what the app adds, and says so if that is nothing", arguments: ["dev", "Dev "])
    func development(_ selection: String) async throws {
        #expect(try await token(selection) == "company")
        let error = try await failure { _ = try await token(selection, added: []) }
        #expect(error.kind == .credentialUnavailable)
        #expect(error.message == "AZURE_TOKEN_CREDENTIALS is dev, but the app adds no credential to the chain.")
    }

    @Test("selects with prod the three that are always in the chain")
    func production() async throws {
        #expect(try await token("prod") == "secret")
        #expect(try await token("PROD", without: "AZURE_CLIENT_SECRET") == "federated")
        let nothing = CredentialEnvironment.test(
            ["AZURE_TOKEN_CREDENTIALS": "prod"],
            transport: ScriptedTransport { _, _ in .failure(.cannotConnect) }
        )
        let error = try await failure {
            let credential = DefaultAzureCredential(then: [CompanyCredential()], in: nothing)
            _ = try await credential.accessToken(for: request)
        }
        #expect(error.kind == .credentialUnavailable)
        let names = ["EnvironmentCredential:", "WorkloadIdentityCredential:", "ManagedIdentityCredential:"]
        for name in names { #expect(error.message.contains(name)) }
    }

    @Test("does not fall back if the named credential is not available")
    func noFallback() async throws {
        let error = try await failure {
            _ = try await token("EnvironmentCredential", without: "AZURE_CLIENT_SECRET")
        }
        #expect(error.kind == .credentialUnavailable)
        #expect(transport.requests.isEmpty)
    }

    @Test("is refused if it names what the chain does not have")
    func unknown() async throws {
        let error = try await failure { _ = try await token("AzurePowerShellCredential") }
        #expect(error.kind == .invalidArgument)
        #expect(
            error.message == """
                AZURE_TOKEN_CREDENTIALS is azurepowershellcredential, which is not in the chain. Valid values: dev, \
                prod, EnvironmentCredential, WorkloadIdentityCredential, ManagedIdentityCredential, CompanyCredential.
                """
        )
    }

    @Test("gives a managed identity's host the time that it has outside a chain")
    func patience() async throws {
        let clock = ManualClock(skippingWaits: true)
        let alive = Mutex(0)
        let silent = ScriptedTransport { _, _ in
            // A second is the time in a chain.
            await clock.pass(.seconds(1))
            if !Task.isCancelled { alive.withLock { $0 += 1 } }
            clock.advance(by: .seconds(1))
            return .silence
        }
        let variables = ["AZURE_TOKEN_CREDENTIALS": "managedidentitycredential"]
        let credential = DefaultAzureCredential(in: .test(variables, transport: silent, clock: clock))
        _ = try await failure { _ = try await credential.accessToken(for: request) }
        #expect(silent.requests.count == 4)
        #expect(alive.withLock { $0 } == 4)
    }

    @Test("has another meaning for AZURE_CLIENT_ID in Cloud Shell")
    func cloudShell() async throws {
        let variables = ["MSI_ENDPOINT": "http://shell.test", "AZURE_CLIENT_ID": "app"]
        let credential = DefaultAzureCredential(in: .test(variables, transport: transport))
        #expect(try await credential.accessToken(for: request).value == "managed")
        #expect(transport.requests.map(\.form) == [["resource": "https://communication.azure.com/"]])
    }
}
