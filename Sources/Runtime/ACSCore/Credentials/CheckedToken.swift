// SPDX-License-Identifier: MIT

/// A token whose text is valid in a header, with its claims. Both are checked once.
struct CheckedToken: Sendable {
    let token: AccessToken
    /// The claims, or `nil` if the token is not a JSON Web Token.
    let claims: JSONWebToken?

    /// Checks a token from an issuer.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - place: What the token is used for.
    /// - Throws: ``ACSError`` if the text is empty, is not valid in a header, or is not a token.
    init(_ token: AccessToken, for place: CredentialPlace = .userAccessToken) throws(ACSError) {
        try Self.checkText(token.value, for: place)
        self.token = token
        claims = JSONWebToken(token.value)
    }

    /// Throws if a text is not valid in a header. Valid text can't end the header and start another.
    static func checkText(
        _ text: some StringProtocol,
        for place: CredentialPlace = .userAccessToken
    ) throws(ACSError) {
        guard !text.isEmpty else {
            throw ACSError(.credentialUnavailable, message: "The token is empty.")
        }
        try place.check(text)
        guard AccessToken.canBeSent(text) else {
            throw ACSError(
                .credentialUnavailable,
                message: "The token contains a space, a line break or another character that is not valid in a token."
            )
        }
    }
}
