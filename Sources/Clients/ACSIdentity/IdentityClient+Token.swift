// SPDX-License-Identifier: MIT

public import ACSCore

extension IdentityClient {
    /// Issues a token to a user, for instance to hand it to the user's phone or browser.
    ///
    /// - Parameters:
    ///   - user: The user, such as `CommunicationIdentifier(rawID: storedRawID)`.
    ///   - scopes: What the token may be used for, such as `[.chat]`.
    ///   - expiresInMinutes: How long the token is valid, from 60 to 1440; the service takes 1440 by default.
    ///   - options: What this call does differently.
    /// - Returns: The token and when it expires.
    /// - Throws: ``ACSError`` when the service refuses the call or cannot be reached.
    public func issueToken(
        for user: CommunicationIdentifier,
        scopes: [TokenScope],
        expiresInMinutes: Int32? = nil,
        options: CallOptions = .init()
    ) async throws -> UserAccessToken {
        try await issueAccessToken(
            user: user,
            .init(scopes: scopes, expiresInMinutes: expiresInMinutes),
            options: options
        )
    }

    /// Creates a user and issues its first token, in one call.
    ///
    /// If the service creates the user without a token, a second call issues one.
    ///
    /// - Parameters:
    ///   - scopes: What the token may be used for, such as `[.chat]`.
    ///   - expiresInMinutes: How long the token is valid, from 60 to 1440; the service takes 1440 by default.
    ///   - options: What this call does differently.
    /// - Returns: The user's identifier and its token.
    /// - Throws: ``ACSError`` when the service refuses the call or cannot be reached. If the second call fails,
    ///   ``ACSError/createdID`` is the raw id of the new user.
    public func createUser(
        scopes: [TokenScope],
        expiresInMinutes: Int32? = nil,
        options: CallOptions = .init()
    ) async throws -> NewUser {
        let created = try await createUser(
            .init(tokenScopes: scopes, expiresInMinutes: expiresInMinutes),
            options: options
        )
        if let token = created.token { return NewUser(id: created.user.id, token: token) }
        do {
            let token = try await issueToken(for: created.user.id, scopes: scopes, expiresInMinutes: expiresInMinutes)
            return NewUser(id: created.user.id, token: token)
        } catch var error as ACSError {
            // Nothing lists a resource's users: without its id this one could not even be deleted.
            error.createdID = created.user.id.rawID
            throw error
        }
    }
}
