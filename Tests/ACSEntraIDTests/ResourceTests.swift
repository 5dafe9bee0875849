// SPDX-License-Identifier: MIT

import ACSAzureCLI
import ACSEntraID
import StallLimit
import Testing

@Suite("A token of an issuer that knows resources instead of scopes", .stallLimit)
struct ResourceTests {
    @Test(
        "is for the scope without Entra's suffix, which is at the end only and once",
        arguments: [
            ("https://communication.azure.com//.default", "https://communication.azure.com/"),
            ("https://communication.azure.com", "https://communication.azure.com"),
            ("api://.default/.default", "api://.default"), ("api://a/.default/b", "api://a/.default/b"),
        ]
    )
    func suffix(_ scope: String, _ resource: String) throws {
        #expect(try TokenRequest(scopes: [scope]).resource(of: "Somebody") == resource)
    }

    @Test("is for one scope", arguments: [[], [""], ["a", "b"]])
    func one(_ scopes: [String]) async throws {
        let credentials: [(String, any TokenCredential)] = [
            ("A managed identity", ManagedIdentityCredential(.systemAssigned, in: .test())),
            ("The Azure CLI", AzureCLICredential(path: "/nowhere")),
        ]
        for (name, credential) in credentials {
            let error = try await failure { _ = try await credential.accessToken(for: TokenRequest(scopes: scopes)) }
            #expect(error.kind == .invalidArgument)
            #expect(error.message == "\(name) issues tokens for one scope at a time.")
        }
    }
}
