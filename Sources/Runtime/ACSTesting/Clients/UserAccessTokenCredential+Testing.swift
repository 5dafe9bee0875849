// SPDX-License-Identifier: MIT

public import ACSCore

extension UserAccessTokenCredential {
    /// Creates the credential of a user who does not exist. It issues a token, and the next one when that is about to
    /// expire.
    ///
    /// - Parameters:
    ///   - scopes: The tokens' scopes. A call that requires another scope fails before it is sent.
    ///   - life: How long each token is valid.
    public static func testing(
        scopes: [TokenScope],
        expiresIn life: Duration = .seconds(86_400)
    ) -> UserAccessTokenCredential {
        .init(issuer: { AccessToken.testing(scopes: scopes, expiresIn: life) })
    }
}
