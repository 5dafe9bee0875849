// SPDX-License-Identifier: MIT

import Synchronization

/// Gets tokens from a credential of the app, and looks once at each.
final class ResourceTokenSource: Sendable {
    private let credential: any TokenCredential
    private let lastGoodToken = Mutex<String?>(nil)
    /// What the service has demanded once, it will demand again of a token without it.
    private let claims = Mutex<[String: String]>([:])

    init(_ credential: any TokenCredential) {
        self.credential = credential
    }

    /// Gets a token.
    ///
    /// - Parameters:
    ///   - scope: What it must be good for.
    ///   - challenge: What the service has found missing in the last one.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/wrongCredential`` for a user's token, of kind
    ///   ``ACSError/Kind/credentialUnavailable`` for whatever the credential throws, or `CancellationError`.
    func accessToken(for scope: String, answering challenge: BearerChallenge? = nil) async throws -> AccessToken {
        let claims = claims.withLock { claims in
            if let challenge { claims[scope] = challenge.claims }
            return claims[scope]
        }
        let token = try await ask(for: TokenRequest(scopes: [scope], claims: claims))
        guard lastGoodToken.withLock({ $0 != token.value }) else { return token }
        if try CheckedToken(token).claims?.isUserAccessToken == true { throw ACSError.userTokenForResource() }
        lastGoodToken.withLock { $0 = token.value }
        return token
    }

    private func ask(for request: TokenRequest) async throws -> AccessToken {
        do {
            return try await credential.accessToken(for: request)
        } catch let error as ACSError {
            throw error
        } catch is CancellationError {
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
