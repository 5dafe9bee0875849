// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Caches a user's token and fetches the next one. Concurrent callers share one refresh.
final class UserTokenRefresher: Sendable {
    /// How long before its expiration a token is refreshed, in seconds. As in Microsoft's packages.
    enum Margin {
        /// If a call needs the token.
        static let onDemand: TimeInterval = 120
        /// If no call waits for it.
        static let proactive: TimeInterval = 600
    }

    private struct Issued {
        let checked: CheckedToken
        /// How long the token was valid when it was received, in seconds; infinite for the app's initial token.
        var life = TimeInterval.infinity
        /// When half of that has passed. Until then, a token is not refreshed on demand. The issuer may return the same
        /// token until it expires, or only tokens with a shorter validity than the caller wants.
        var halfway = Date.distantPast
    }

    /// A token whose validity exceeds the caller's minimum by no more than this, in seconds, would be refreshed all the
    /// time.
    private static let slack: TimeInterval = 30

    private let now: @Sendable () -> Date
    private let tokens: RenewedValue<Issued>

    init(
        initialToken: AccessToken?,
        issuer: @escaping @Sendable () async throws -> AccessToken,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.now = now
        tokens = RenewedValue(
            initialToken.flatMap { try? Issued(checked: CheckedToken($0)) },
            pausingAfter: .failure,
            // The Calling framework repeats its request until it gets a new token.
            waitsForEarlyRenewal: true,
            end: \.checked.token.expiresOn,
            now: now,
            renew: {
                let checked = try await Self.issue(issuer, now)
                let received = now()
                let life = checked.token.expiresOn.timeIntervalSince(received)
                return Issued(checked: checked, life: life, halfway: received.addingTimeInterval(life / 2))
            }
        )
    }

    /// Returns the token.
    ///
    /// - Parameter life: The token is refreshed if it expires sooner than this, in seconds. If its validity was shorter
    ///   than this, or hardly longer, it is refreshed halfway through at the earliest.
    /// - Throws: ``ACSError``, or `CancellationError` if the caller is cancelled while it waits.
    func token(lasting life: TimeInterval = Margin.onDemand) async throws -> CheckedToken {
        try await tokens.value { issued in
            lifeLeft(of: issued.checked) < life && (issued.life > life + Self.slack || issued.halfway <= now())
        }.checked
    }

    /// Returns a token that is valid for long enough, or a new one if the issuer's tokens never are.
    ///
    /// - Parameter life: The token is refreshed if it expires sooner than this, in seconds.
    func freshToken(lasting life: TimeInterval) async throws -> CheckedToken {
        try await tokens.value { lifeLeft(of: $0.checked) < life }.checked
    }

    /// Fetches a new token, even if the current one is still valid.
    func refresh() async throws -> CheckedToken {
        try await tokens.renewed().checked
    }

    /// Returns another token in place of one that the service refused before it expired: it may have been revoked.
    ///
    /// - Returns: `nil` if a token was replaced less than half a minute ago.
    func replacement(of refused: AccessToken) async throws -> CheckedToken? {
        try await tokens.replacement { $0.checked.token.value == refused.value }?.checked
    }

    /// The current token, if there is one.
    var last: CheckedToken? { tokens.last?.checked }

    /// The time until the next early refresh. A token with a shorter validity than the margin is refreshed halfway
    /// through the rest of it.
    var timeToRefresh: Duration {
        guard let last else { return .zero }
        let left = lifeLeft(of: last)
        return .seconds(max(0, left > Margin.proactive ? left - Margin.proactive : left / 2))
    }

    private func lifeLeft(of token: CheckedToken) -> TimeInterval {
        token.token.expiresOn.timeIntervalSince(now())
    }

    private static func issue(
        _ issuer: @Sendable () async throws -> AccessToken,
        _ now: @Sendable () -> Date
    ) async throws -> CheckedToken {
        let token = try await ACSError.ofApp("The closure that issues user access tokens failed.", issuer)
        guard token.expiresOn > now() else {
            throw ACSError(.credentialUnavailable, message: "The new user access token has already expired.")
        }
        return try CheckedToken(token)
    }
}
