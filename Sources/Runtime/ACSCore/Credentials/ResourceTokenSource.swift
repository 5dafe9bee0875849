// SPDX-License-Identifier: MIT

import Synchronization

/// Gets tokens from the app's credential and checks each of them once.
final class ResourceTokenSource: Sendable {
    private let credential: any TokenCredential
    private let lastGoodToken = Mutex<String?>(nil)
    private let demands = Mutex<[String: Demand]>([:])

    /// The claims that the service has demanded for a scope. It would demand them again of a token without them.
    private struct Demand {
        let claims: String
        /// The last token that was issued with them.
        var token: String?
    }

    init(_ credential: any TokenCredential) {
        self.credential = credential
    }

    /// Gets a token.
    ///
    /// - Parameters:
    ///   - scope: The scope that the token must have.
    ///   - refusal: The last token, and the service's challenge that refused it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/wrongCredential`` if the token is a user's, or of kind
    ///   ``ACSError/Kind/credentialUnavailable`` if the credential fails; or `CancellationError`.
    func accessToken(
        for scope: String,
        after refusal: (token: AccessToken, challenge: BearerChallenge)? = nil
    ) async throws -> AccessToken {
        let token = try await token(for: request(for: scope, after: refusal))
        guard lastGoodToken.withLock({ $0 != token.value }) else { return token }
        if try CheckedToken(token, for: .resourceToken).claims?.isUserAccessToken == true {
            throw ACSError.userTokenForResource()
        }
        lastGoodToken.withLock { $0 = token.value }
        return token
    }

    private func request(
        for scope: String,
        after refusal: (token: AccessToken, challenge: BearerChallenge)?
    ) -> TokenRequest {
        demands.withLock { demands in
            let last = demands[scope]
            guard let refusal else { return TokenRequest(scopes: [scope], claims: last?.claims) }
            let claims = refusal.challenge.claims
            if last?.claims != claims { demands[scope] = Demand(claims: claims) }
            return TokenRequest(
                scopes: [scope],
                claims: claims,
                // Another caller may have fetched a newer token since.
                requiresNewToken: last?.claims == claims && last?.token == refusal.token.value
            )
        }
    }

    private func token(for request: TokenRequest) async throws -> AccessToken {
        do {
            let token = try await ask(for: request)
            change(request) { $0?.token = token.value }
            return token
        } catch let error as ACSError where error.kind == .credentialUnavailable {
            // A token with these claims is unavailable now; after a new sign-in, the credential may have them without
            // being told.
            change(request) { $0 = nil }
            throw error
        }
    }

    private func change(_ request: TokenRequest, _ change: (inout Demand?) -> Void) {
        guard let scope = request.scopes.first, let claims = request.claims else { return }
        demands.withLock { demands in
            if demands[scope]?.claims == claims { change(&demands[scope]) }
        }
    }

    private func ask(for request: TokenRequest) async throws -> AccessToken {
        try await ACSError.ofApp("\(type(of: credential)) did not return a token.") {
            // A credential that ignores cancellation is not waited for.
            try await SharedTask(keepsValue: false).value { [credential] in
                try await credential.accessToken(for: request)
            }
        }
    }
}
