// SPDX-License-Identifier: MIT

import ACSCore

/// Requests the app's own scopes in place of the library's.
struct ScopedTokenCredential: TokenCredential {
    let credential: any TokenCredential
    let scopes: [String]

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        var request = request
        request.scopes = scopes
        return try await credential.accessToken(for: request)
    }
}
