// SPDX-License-Identifier: MIT

import Synchronization

/// Gets tokens from a credential of the app, and looks once at each.
final class ResourceTokenSource: Sendable {
    private let credential: any TokenCredential
    private let lastGoodToken = Mutex("")

    init(_ credential: any TokenCredential) {
        self.credential = credential
    }

    /// Gets a token.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/wrongCredential`` for a user's token, of kind
    ///   ``ACSError/Kind/credentialUnavailable`` for whatever the credential throws, or `CancellationError`.
    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        let token = try await ask(for: request)
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
