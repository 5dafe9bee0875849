// SPDX-License-Identifier: MIT

public import ACSCore

extension UserAccessTokenCredential {
    /// The credential of a user who does not exist. It makes a token, and the next one when that is about to end.
    ///
    /// - Parameters:
    ///   - scopes: What the tokens are good for. A call that needs another scope fails before it is sent.
    ///   - life: How long each token is good for.
    public static func testing(
        scopes: [TokenScope],
        expiresIn life: Duration = .seconds(86_400)
    ) -> UserAccessTokenCredential {
        .init(issuer: { AccessToken.testing(scopes: scopes, expiresIn: life) })
    }
}
