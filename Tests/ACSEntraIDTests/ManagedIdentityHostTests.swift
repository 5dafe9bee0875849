// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import StallLimit
import Testing

@Suite("The host of a managed identity", .stallLimit)
struct ManagedIdentityHostTests {
    private static let agent = "/opt/azcmagent/bin/himds"

    /// The address of the first request.
    private func address(_ variables: [String: String], files: [String: String]) async throws -> String {
        let transport = ScriptedTransport { _, _ in .status(400, "{}") }
        let environment = CredentialEnvironment.test(variables, files: files, transport: transport)
        _ = try await failure {
            _ = try await ManagedIdentityCredential(.systemAssigned, in: environment).accessToken(for: request)
        }
        return try #require(transport.addresses.first)
    }

    @Test("is Azure Arc if its agent is installed and sets no variables")
    func arcByItsAgent() async throws {
        let address = try await address([:], files: [Self.agent: ""])
        #expect(address == "http://localhost:40342/metadata/identity/oauth2/token")
    }

    @Test(
        "is what the variables say, also on a machine with Azure Arc's agent",
        arguments: [
            (["IDENTITY_ENDPOINT": "http://app.test/a", "IDENTITY_HEADER": "h"], "http://app.test/a"),
            (["IDENTITY_ENDPOINT": "http://arc.test/b", "IMDS_ENDPOINT": "x"], "http://arc.test/b"),
            (["MSI_ENDPOINT": "http://ml.test/c", "MSI_SECRET": "s"], "http://ml.test/c"),
            (["MSI_ENDPOINT": "http://shell.test/d"], "http://shell.test/d"),
        ]
    )
    func variables(_ variables: [String: String], _ expected: String) async throws {
        #expect(try await address(variables, files: [Self.agent: ""]) == expected)
    }

    @Test("is the instance metadata service if there is neither an agent nor a variable")
    func instanceMetadata() async throws {
        let address = try await address([:], files: [:])
        #expect(address == "http://169.254.169.254/metadata/identity/oauth2/token")
    }
}
