// SPDX-License-Identifier: MIT

/// A token whose text can stand in a header, with its claims, both looked at once.
struct CheckedToken: Sendable {
    let token: AccessToken
    /// The claims, or nil when the token is no JSON Web Token.
    let claims: JSONWebToken?

    /// Reads a token that somebody issued.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - place: What it is for.
    /// - Throws: ``ACSError`` when the text is empty, can't stand in a header, or is no token.
    init(_ token: AccessToken, for place: CredentialPlace = .userAccessToken) throws(ACSError) {
        try Self.checkText(token.value, for: place)
        self.token = token
        claims = JSONWebToken(token.value)
    }

    /// Refuses what can't stand in a header; what is let through can't end the header and start another.
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
                message: "The token holds a space, a line end or another character that no token has."
            )
        }
    }
}
