// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A user access token, which authenticates one user in Chat and Calling.
///
/// The Identity library issues such tokens, for at most a day. A short program can pass a token. A long-running app
/// passes a closure that fetches tokens:
///
/// ```swift
/// let credential = UserAccessTokenCredential { try await backend.fetchChatToken() }
/// ```
///
/// A call runs the closure in the last two minutes of the current token, or in the second half of a shorter validity.
/// It also runs when the service responds with 401, once for all calls, because the token may have been revoked.
/// Concurrent callers share one refresh, which has a timeout of ten minutes. Cancelling a caller does not cancel the
/// refresh.
///
/// A task that executes ``run()`` refreshes the token early, so that no call waits for it. Copies of a credential share
/// its token; ``close()`` closes them all.
public struct UserAccessTokenCredential: Sendable {
    enum Source: Sendable {
        case fixed(CheckedToken)
        case refreshed(UserTokenRefresher)
        case refused(ACSError)
    }

    let source: Source
    let lifetime = CredentialLifetime()
    let clock: any Clock<Duration>

    /// Creates a credential with a fixed token, which is never refreshed.
    ///
    /// - Parameter token: The token; surrounding whitespace is ignored. Its expiration is read from the claim `exp`. A
    ///   token without this claim, an expired token, and a token that is not a JSON Web Token are sent to the service
    ///   unchanged.
    /// - Throws: ``ACSError`` if the token is empty or contains a character that is not valid in a token. Its kind is
    ///   ``ACSError/Kind/wrongCredential`` for another kind of credential, such as a connection string or the
    ///   resource's token.
    public init(token: String) throws {
        let text = String(token.trimmingASCIIWhitespace())
        let expiry = JSONWebToken(text)?.expiry
        clock = ContinuousClock()
        source = .fixed(try CheckedToken(AccessToken(text, expiresOn: expiry ?? .distantFuture)))
    }

    /// Creates a credential that gets its tokens from a closure, for instance from the app's own server.
    ///
    /// - Parameters:
    ///   - initialToken: The first token. The closure runs at first use if there is none, if it has expired, or if it
    ///     does not state when it expires. It can be another kind of credential, such as a connection string or a token
    ///     in quotation marks. Every use then throws ``ACSError`` of kind ``ACSError/Kind/wrongCredential``, and the
    ///     closure never runs.
    ///   - refresher: Returns a new token. It must be a JSON Web Token with the claim `exp`, and must not have expired.
    public init(initialToken: String? = nil, refresher: @escaping @Sendable () async throws -> String) {
        let first = initialToken.flatMap { try? Self.read($0) }
        self.init(first, text: initialToken, issuer: { try Self.read(try await refresher()) })
    }

    /// Creates a credential that gets its tokens, with their expiration, from a closure, for instance from the Identity
    /// library.
    ///
    /// - Parameters:
    ///   - initialToken: The first token. The closure runs at first use if there is none. If it is another kind of
    ///     credential, every use throws ``ACSError`` of kind ``ACSError/Kind/wrongCredential``.
    ///   - issuer: Returns a new token, which must not have expired.
    public init(initialToken: AccessToken? = nil, issuer: @escaping @Sendable () async throws -> AccessToken) {
        self.init(initialToken, text: initialToken?.value, issuer: issuer)
    }

    /// Creates a credential with a first token, of which the text is checked.
    private init(_ first: AccessToken?, text: String?, issuer: @escaping @Sendable () async throws -> AccessToken) {
        do throws(ACSError) {
            // The initializers can't throw, and a mistake must not look like a token that has expired.
            if let text { try CredentialPlace.userAccessToken.check(text) }
            self.init(UserTokenRefresher(initialToken: first, issuer: issuer))
        } catch {
            self.init(.refused(error))
        }
    }

    /// Creates a credential with a refresher that a test has prepared.
    init(_ refresher: UserTokenRefresher, clock: any Clock<Duration> = ContinuousClock()) {
        self.init(.refreshed(refresher), clock: clock)
    }

    private init(_ source: Source, clock: any Clock<Duration> = ContinuousClock()) {
        self.source = source
        self.clock = clock
    }

    /// Creates a credential whose every use throws ``ACSError`` of kind ``ACSError/Kind/wrongCredential``. For
    /// generated clients: the body of an initializer that is unavailable, but that a dynamic cast can still reach.
    ///
    /// - Parameter library: The name of the client library, such as `Calling`.
    public static func refusing(in library: String) -> UserAccessTokenCredential {
        .init(.refused(.resourceTokenForUser(in: library)))
    }

    /// Returns the token, or a new one if it is about to expire.
    ///
    /// - Parameters:
    ///   - scopes: The scopes of which the token must have at least one; empty for any.
    ///   - life: How long a cached token must remain valid to be returned. If the issuer's tokens are not valid for
    ///     that long, a cached token is returned until half of its validity has passed.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/wrongCredential`` if the token states its scopes and has none of
    ///   these, or if Microsoft Entra ID issued it for the resource. Of kind ``ACSError/Kind/credentialUnavailable`` if
    ///   the closure fails or the credential is closed. `CancellationError` if the task is cancelled.
    public func token(
        for scopes: [TokenScope] = [],
        lasting life: Duration = .seconds(120)
    ) async throws -> AccessToken {
        try await token(for: scopes, lasting: life, in: "This library")
    }

    /// Returns a token for a framework that caches it, and that requests one again until it gets a new one. For
    /// generated clients.
    ///
    /// Unlike ``token(for:lasting:)``, it fetches a new token each time if the issuer's tokens are never valid for that
    /// long.
    ///
    /// - Parameters:
    ///   - scopes: The scopes of which the token must have at least one; empty for any.
    ///   - life: How long a cached token must remain valid to be returned.
    /// - Throws: The errors of ``token(for:lasting:)``.
    public func freshToken(for scopes: [TokenScope], lasting life: Duration) async throws -> AccessToken {
        guard case .refreshed(let refresher) = source else { return try await token(for: scopes, lasting: life) }
        try lifetime.requireOpen()
        let checked = try await refresher.freshToken(lasting: life / .seconds(1))
        return try Self.token(checked, for: scopes, in: "This library")
    }

    /// Returns the token for a call.
    ///
    /// - Parameters:
    ///   - scopes: The scopes that the call accepts.
    ///   - life: How long a cached token must remain valid to be returned.
    ///   - library: The name of the client library, for errors.
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

    /// Returns another token for a call whose token the service refused before it expired: it may have been revoked.
    ///
    /// - Returns: `nil` if there is no other token, or not yet.
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
        if let present = checked.claims?.scopes, !scopes.isEmpty,
            scopes.allSatisfy({ !present.contains($0.rawValue) })
        {
            throw ACSError.missingScope(needed: scopes, present: present)
        }
        return checked.token
    }

    private static func read(_ token: String) throws(ACSError) -> AccessToken {
        let text = String(token.trimmingASCIIWhitespace())
        try CheckedToken.checkText(text)
        guard let expiry = JSONWebToken(text)?.expiry else {
            throw ACSError(
                .credentialUnavailable,
                message: "The token does not state when it expires; pass a closure that returns an AccessToken."
            )
        }
        return AccessToken(text, expiresOn: expiry)
    }
}

extension UserAccessTokenCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type; the token is redacted.
    public var description: String { "UserAccessTokenCredential(<redacted>)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children: the token is redacted.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
