// SPDX-License-Identifier: MIT

import Synchronization

/// Gets tokens from a credential of the app, and looks once at each.
final class ResourceTokenSource: Sendable {
    private let credential: any TokenCredential
    private let lastGoodToken = Mutex<String?>(nil)
    private let demands = Mutex<[String: Demand]>([:])

    /// The claims that the service has demanded for a scope: it would demand them again of a token without them.
    private struct Demand {
        let claims: String
        /// The last token that was given for them.
        var token: String?
    }

    init(_ credential: any TokenCredential) {
        self.credential = credential
    }

    /// Gets a token.
    ///
    /// - Parameters:
    ///   - scope: What it must be good for.
    ///   - refusal: The last one, and what the service has found missing in it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/wrongCredential`` for a user's token, of kind
    ///   ``ACSError/Kind/credentialUnavailable`` for whatever the credential throws, or `CancellationError`.
    func accessToken(
        for scope: String,
        answering refusal: (token: AccessToken, challenge: BearerChallenge)? = nil
    ) async throws -> AccessToken {
        let token = try await token(for: request(for: scope, answering: refusal))
        guard lastGoodToken.withLock({ $0 != token.value }) else { return token }
        if try CheckedToken(token, for: .resourceToken).claims?.isUserAccessToken == true {
            throw ACSError.userTokenForResource()
        }
        lastGoodToken.withLock { $0 = token.value }
        return token
    }

    private func request(
        for scope: String,
        answering refusal: (token: AccessToken, challenge: BearerChallenge)?
    ) -> TokenRequest {
        demands.withLock { demands in
            let last = demands[scope]
            guard let refusal else { return TokenRequest(scopes: [scope], claims: last?.claims) }
            let claims = refusal.challenge.claims
            if last?.claims != claims { demands[scope] = Demand(claims: claims) }
            return TokenRequest(
                scopes: [scope],
                claims: claims,
                // Somebody else may have got another one since.
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
            // What the credential can't have now it may have after a new sign-in, without being told of the claims.
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
        do {
            // A credential that takes no notice of a cancellation is not waited for.
            return try await SharedTask(keepsValue: false).value { [credential] in
                try await credential.accessToken(for: request)
            }
        } catch let error as ACSError {
            throw error
        } catch is CancellationError where Task.isCancelled {
            throw CancellationError()
        } catch {
            throw ACSError(
                .credentialUnavailable,
                message: "\(type(of: credential)) gave no token.",
                underlying: error
            )
        }
    }
}
