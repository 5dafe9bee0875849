// SPDX-License-Identifier: MIT

import ACSEntraID
import Foundation
import RawServer
import StallLimit
import Testing

@Suite("A redirect of a request for a token", .stallLimit)
struct RedirectTests {
    private static let token = #"{"access_token":"t","expires_in":3600,"expires_on":1800003600}"#

    /// Sends a request to a server that redirects every request to another one, which issues a token.
    private func refused(
        _ status: Int,
        _ credential: (_ address: String) throws -> any TokenCredential
    ) async throws -> ACSError {
        try await RawServer.run({ _, _ in .status(200, Self.token) }) { other in
            let location = "Location: \(other.address)/elsewhere"
            return try await RawServer.run({ _, _ in .status(status, Self.token, headers: [location]) }) { server in
                let credential = try credential(server.address)
                let error = try await failure { _ = try await credential.accessToken(for: request) }
                #expect(server.requests.count == 1)
                #expect(other.connections == 0)
                return error
            }
        }
    }

    @Test("of Entra is an error, and not followed", arguments: [301, 302, 303, 307, 308])
    func entra(_ status: Int) async throws {
        let error = try await refused(status) { address in
            try ClientSecretCredential(
                tenantID: "tenant",
                clientID: "app",
                clientSecret: "hidden",
                authorityHost: address,
                in: .test()
            )
        }
        #expect(error.kind == .authenticationFailed)
        #expect(error.message.contains("status \(status)"))
    }

    @Test("of a managed identity's host is an error, and not followed", arguments: [301, 302, 303, 307, 308])
    func host(_ status: Int) async throws {
        let error = try await refused(status) { address in
            let variables = ["IDENTITY_ENDPOINT": address, "IDENTITY_HEADER": "h"]
            return ManagedIdentityCredential(.systemAssigned, in: .test(variables))
        }
        #expect(error.kind == .credentialUnavailable)
        #expect(error.message.contains("status \(status)"))
    }
}
