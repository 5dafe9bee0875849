// SPDX-License-Identifier: MIT

public import ACSCore

extension IdentityClient {
    /// Issues a token to a user, for instance to pass it to the user's phone or browser.
    ///
    /// - Parameters:
    ///   - user: The user, such as `CommunicationIdentifier(rawID: storedRawID)`.
    ///   - scopes: The scopes of the token, such as `[.chat]`.
    ///   - expiresInMinutes: How long the token is valid, from 60 to 1440 minutes; the service's default is 1440.
    ///   - options: Options for this call.
    /// - Returns: The token and when it expires.
    /// - Throws: ``ACSError`` if the call fails.
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
    ///   - scopes: The scopes of the token, such as `[.chat]`.
    ///   - expiresInMinutes: How long the token is valid, from 60 to 1440 minutes; the service's default is 1440.
    ///   - options: Options for both calls. The second one has a client request id of its own.
    /// - Returns: The user's identifier and its token.
    /// - Throws: ``ACSError`` if a call fails. If the second one fails, ``ACSError/createdID`` is the raw id of the new
    ///   user.
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
            var second = options
            second.clientRequestID = nil
            second.headers = second.headers.filter { $0.key.lowercased() != "x-ms-client-request-id" }
            let token = try await issueToken(
                for: created.user.id,
                scopes: scopes,
                expiresInMinutes: expiresInMinutes,
                options: second
            )
            return NewUser(id: created.user.id, token: token)
        } catch var error as ACSError {
            // No operation lists a resource's users: without its id, this one could not even be deleted.
            error.createdID = created.user.id.rawID
            throw error
        }
    }
}
