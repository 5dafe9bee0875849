// SPDX-License-Identifier: MIT

public import ACSCore

// Identifiers are often stored as text and passed as such: the compiler says how to create one.

@available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
extension IdentityClient {
    /// Unavailable: text is not an identifier.
    public func credential(
        for user: String,
        scopes: [TokenScope],
        expiresInMinutes: Int32? = nil,
        options: CallOptions = .init()
    ) -> UserAccessTokenCredential {
        credential(
            for: CommunicationIdentifier(rawID: user),
            scopes: scopes,
            expiresInMinutes: expiresInMinutes,
            options: options
        )
    }

    /// Unavailable: text is not an identifier.
    public func issueToken(
        for user: String,
        scopes: [TokenScope],
        expiresInMinutes: Int32? = nil,
        options: CallOptions = .init()
    ) async throws -> UserAccessToken {
        try await issueToken(
            for: CommunicationIdentifier(rawID: user),
            scopes: scopes,
            expiresInMinutes: expiresInMinutes,
            options: options
        )
    }

    /// Unavailable: text is not an identifier.
    public func issueAccessToken(
        user: String,
        _ request: IssueTokenRequest,
        options: CallOptions = .init()
    ) async throws -> UserAccessToken {
        try await issueAccessToken(user: CommunicationIdentifier(rawID: user), request, options: options)
    }

    /// Unavailable: text is not an identifier.
    public func revokeAccessTokens(user: String, options: CallOptions = .init()) async throws {
        try await revokeAccessTokens(user: CommunicationIdentifier(rawID: user), options: options)
    }

    /// Unavailable: text is not an identifier.
    public func deleteUser(user: String, options: CallOptions = .init()) async throws {
        try await deleteUser(user: CommunicationIdentifier(rawID: user), options: options)
    }
}
