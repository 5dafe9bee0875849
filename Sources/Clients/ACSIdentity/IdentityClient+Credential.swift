// SPDX-License-Identifier: MIT

public import ACSCore

extension IdentityClient {
    /// Returns a credential that acts for a user.
    ///
    /// A token is issued by the first call, and later by a call in the last two minutes of the current token.
    ///
    /// - Parameters:
    ///   - user: The user, as returned by ``createUser(_:options:)``.
    ///   - scopes: The scopes of the tokens.
    ///   - expiresInMinutes: How long each token is valid, from 60 to 1440 minutes; the service's default is 1440.
    ///   - options: Options for the calls that issue tokens.
    public func credential(
        for user: CommunicationIdentifier,
        scopes: [TokenScope],
        expiresInMinutes: Int32? = nil,
        options: CallOptions = .init()
    ) -> UserAccessTokenCredential {
        let request = IssueTokenRequest(scopes: scopes, expiresInMinutes: expiresInMinutes)
        return UserAccessTokenCredential {
            let issued = try await issueAccessToken(user: user, request, options: options)
            return AccessToken(issued.token.value, expiresOn: issued.expiresOn)
        }
    }
}
