// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A user access token, which authenticates one user in Chat and Calling.
///
/// The Identity library issues such tokens, for a day at most. A short program can pass one; an app that stays longer
/// passes a closure, which is asked for the next token when less than two minutes of the last one are left, or half of a
/// shorter life. However many calls wait, it runs once at a time, and goes on when those that wait are cancelled; it has
/// ten minutes. It is also asked when the service answers 401, once for all calls: the last token may have been revoked.
///
/// ```swift
/// let credential = UserAccessTokenCredential {
///     try await backend.fetchChatToken()
/// }
/// ```
///
/// A task that executes ``run()`` gets the next token ahead of need, so that no call waits for it. Copies of a credential
/// share its token; ``close()`` ends them all.
public struct UserAccessTokenCredential: Sendable {
    enum Source: Sendable {
        case fixed(CheckedToken)
        case refreshed(UserTokenRefresher)
        case refused(ACSError)
    }

    let source: Source
    let lifetime = CredentialLifetime()
    let clock: any Clock<Duration>

    /// Takes over a token that is never refreshed.
    ///
    /// - Parameter token: The token. Its end is read from the claim `exp`; a token that states none, or is no JSON Web
    ///   Token at all, is passed on to the service as it is. So is one that has ended.
    /// - Throws: ``ACSError`` when the token is empty or holds a character that no token has; of kind
    ///   ``ACSError/Kind/wrongCredential`` when it is a credential of another kind, such as a connection string or the
    ///   resource's token. Whitespace around it is ignored.
    public init(token: String) throws {
        let text = String(token.trimmingASCIIWhitespace())
        let expiry = JSONWebToken(text)?.expiry
        clock = ContinuousClock()
        source = .fixed(try CheckedToken(AccessToken(text, expiresOn: expiry ?? .distantFuture)))
    }

    /// Gets tokens from a closure, for instance from the app's own server.
    ///
    /// - Parameters:
    ///   - initialToken: The token to begin with. The closure is asked at first use when there is none, or one that is of
    ///     no use: it has ended, does not state its end, or is no token at all.
    ///   - refresher: Gets a new token. It must be a JSON Web Token with the claim `exp`, and must not have ended.
    public init(initialToken: String? = nil, refresher: @escaping @Sendable () async throws -> String) {
        let first = initialToken.flatMap { try? Self.read($0) }
        self.init(initialToken: first, issuer: { try Self.read(try await refresher()) })
    }

    /// Gets tokens with the time that they are good for from a closure, for instance from the Identity library.
    ///
    /// - Parameters:
    ///   - initialToken: The token to begin with. The closure is asked at first use when there is none.
    ///   - issuer: Gets a new token, which must not have ended.
    public init(initialToken: AccessToken? = nil, issuer: @escaping @Sendable () async throws -> AccessToken) {
        self.init(UserTokenRefresher(initialToken: initialToken, issuer: issuer))
    }

    /// Makes a credential around a refresher that a test has set up.
    init(_ refresher: UserTokenRefresher, clock: any Clock<Duration> = ContinuousClock()) {
        self.init(.refreshed(refresher), clock: clock)
    }

    private init(_ source: Source, clock: any Clock<Duration> = ContinuousClock()) {
        self.source = source
        self.clock = clock
    }

    /// A credential whose every token is an ``ACSError`` of kind ``ACSError/Kind/wrongCredential``: the body of an
    /// initializer that the compiler refuses, and that a dynamic cast may still reach. For generated clients.
    ///
    /// - Parameter library: The name of the client library, such as `Calling`.
    public static func refusing(in library: String) -> UserAccessTokenCredential {
        .init(.refused(.resourceTokenForUser(in: library)))
    }

    /// Gets the token, a new one where the last is about to end.
    ///
    /// - Parameters:
    ///   - scopes: What the token is needed for; one of them is enough. Empty for anything.
    ///   - life: How long the last token must remain valid to be returned again. If the issuer's tokens are not valid
    ///     for that long, the last one is returned until half of its life has passed.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/wrongCredential`` when the token states its scopes and none is
    ///   among them, or when Microsoft Entra ID issued it for the resource; of kind
    ///   ``ACSError/Kind/credentialUnavailable`` when the closure fails or the credential is closed; or
    ///   `CancellationError`.
    public func token(
        for scopes: [TokenScope] = [],
        lasting life: Duration = .seconds(120)
    ) async throws -> AccessToken {
        try await token(for: scopes, lasting: life, in: "This library")
    }

    /// Gets a token for a framework that keeps it, and asks again until it gets a new one. For generated clients.
    ///
    /// Unlike ``token(for:lasting:)`` it fetches a new token each time if the issuer's are never valid for that long.
    ///
    /// - Parameters:
    ///   - scopes: What the token is needed for; one of them is enough. Empty for anything.
    ///   - life: How long the last token must remain valid to be returned again.
    /// - Throws: The errors of ``token(for:lasting:)``.
    public func freshToken(for scopes: [TokenScope], lasting life: Duration) async throws -> AccessToken {
        guard case .refreshed(let refresher) = source else { return try await token(for: scopes, lasting: life) }
        try lifetime.requireOpen()
        let checked = try await refresher.freshToken(lasting: life / .seconds(1))
        return try Self.token(checked, for: scopes, in: "This library")
    }

    /// Gets the token for a call.
    ///
    /// - Parameters:
    ///   - scopes: What the call needs.
    ///   - life: How long the last token must still be good for to be given again.
    ///   - library: The name of the client library, for the error.
    func token(
        for scopes: [TokenScope],
        lasting life: Duration = .seconds(UserTokenRefresher.Margin.onDemand),
        in library: String
    ) async throws -> AccessToken {
        try lifetime.requireOpen()
        let checked =
            switch source {
            case .fixed(let token): token
            case .refreshed(let refresher): try await refresher.token(lasting: life / .seconds(1))
            case .refused(let error): throw error
            }
        return try Self.token(checked, for: scopes, in: library)
    }

    /// Gets another token for a call whose last one the service has refused before its end: it may have been revoked.
    ///
    /// - Returns: Nil where there is no other, or none yet.
    func token(
        replacing refused: AccessToken,
        for scopes: [TokenScope],
        in library: String
    ) async throws -> AccessToken? {
        try lifetime.requireOpen()
        guard case .refreshed(let refresher) = source, let other = try await refresher.replacement(of: refused),
            other.token.value != refused.value
        else { return nil }
        return try Self.token(other, for: scopes, in: library)
    }

    private static func token(
        _ checked: CheckedToken,
        for scopes: [TokenScope],
        in library: String
    ) throws(ACSError) -> AccessToken {
        if let claims = checked.claims {
            if let present = claims.scopes, !scopes.isEmpty, scopes.allSatisfy({ !present.contains($0.rawValue) }) {
                throw ACSError.missingScope(needed: scopes, present: present)
            }
        }
        return checked.token
    }

    private static func read(_ token: String) throws(ACSError) -> AccessToken {
        let text = String(token.trimmingASCIIWhitespace())
        try CheckedToken.checkText(text)
        guard let expiry = JSONWebToken(text)?.expiry else {
            throw ACSError(
                .credentialUnavailable,
                message: "The token does not state when it ends; pass a closure that gives an AccessToken."
            )
        }
        return AccessToken(text, expiresOn: expiry)
    }
}

extension UserAccessTokenCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type, and nothing of the token.
    public var description: String { "UserAccessTokenCredential(<redacted>)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows nothing of the token.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
