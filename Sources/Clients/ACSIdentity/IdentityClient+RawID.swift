// SPDX-License-Identifier: MIT

public import ACSCore

// Identifiers are often stored as text, and passed so: the compiler says how to make one of it.

extension IdentityClient {
    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
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

    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
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

    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
    public func issueAccessToken(
        user: String,
        _ request: IssueTokenRequest,
        options: CallOptions = .init()
    ) async throws -> UserAccessToken {
        try await issueAccessToken(user: CommunicationIdentifier(rawID: user), request, options: options)
    }

    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
    public func revokeAccessTokens(user: String, options: CallOptions = .init()) async throws {
        try await revokeAccessTokens(user: CommunicationIdentifier(rawID: user), options: options)
    }

    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
    public func deleteUser(user: String, options: CallOptions = .init()) async throws {
        try await deleteUser(user: CommunicationIdentifier(rawID: user), options: options)
    }
}
