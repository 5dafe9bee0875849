// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

/// The name of ``IdentityClient`` in Microsoft's packages, which leads to ours.
@available(*, unavailable, renamed: "IdentityClient")
public typealias CommunicationIdentityClient = IdentityClient

@available(*, unavailable, message: "Call issueToken(for:scopes:).")
extension IdentityClient {
    /// Microsoft's name for `issueToken(for:scopes:)`.
    public var getToken: MicrosoftName<UserAccessToken> { .init() }

    /// Microsoft's name for `issueToken(for:scopes:)`.
    public func getToken(_ user: CommunicationIdentifier, _ scopes: [TokenScope]) async throws -> UserAccessToken {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `issueToken(for:scopes:)`.
    public func getToken(_ user: CommunicationIdentifier, scopes: [TokenScope]) async throws -> UserAccessToken {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `issueToken(for:scopes:)`.
    public func getToken(for user: CommunicationIdentifier, scopes: [TokenScope]) async throws -> UserAccessToken {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `issueToken(for:scopes:)`.
    public func getToken(user: CommunicationIdentifier, scopes: [TokenScope]) async throws -> UserAccessToken {
        try await MicrosoftName()()
    }
}

@available(*, unavailable, message: "Call createUser(scopes:).")
extension IdentityClient {
    /// Microsoft's name for `createUser(scopes:)`.
    public var createUserAndToken: MicrosoftName<NewUser> { .init() }

    /// Microsoft's name for `createUser(scopes:)`.
    public func createUserAndToken(_ scopes: [TokenScope], expiresInMinutes: Int32? = nil) async throws -> NewUser {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `createUser(scopes:)`.
    public func createUserAndToken(scopes: [TokenScope], expiresInMinutes: Int32? = nil) async throws -> NewUser {
        try await MicrosoftName()()
    }
}

extension IdentityClient {
    /// Microsoft's name for `revokeAccessTokens(user:)`.
    @available(*, unavailable, message: "Call revokeAccessTokens(user:).")
    public var revokeTokens: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `exchangeTeamsUserAccessToken(_:)`.
    @available(*, unavailable, message: "Call exchangeTeamsUserAccessToken(_:).")
    public var getTokenForTeamsUser: MicrosoftName<UserAccessToken> { .init() }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try IdentityClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<IdentityClient> { .init() }
}
