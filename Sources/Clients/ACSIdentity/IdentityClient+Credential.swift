// SPDX-License-Identifier: MIT

public import ACSCore

extension IdentityClient {
    /// Makes a credential that acts for a user, for as long as it is used.
    ///
    /// The first call that needs a token issues one, and so does the first call that finds less than two minutes of the
    /// last one left.
    ///
    /// - Parameters:
    ///   - user: The user, as ``createUser(_:options:)`` gave it.
    ///   - scopes: What the tokens may be used for.
    ///   - expiresInMinutes: How long each token lives, from 60 to 1440; the service takes 1440 by default.
    ///   - options: What the calls that issue tokens do differently.
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
