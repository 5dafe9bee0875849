// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Keeps a user's token and gets the next one, once at a time however many callers wait.
final class UserTokenRefresher: Sendable {
    /// When a new token is fetched, by the life that the last one has left, in seconds. As in Microsoft's packages.
    enum Margin {
        /// When a call needs the token.
        static let onDemand: TimeInterval = 120
        /// When nobody waits for it.
        static let proactive: TimeInterval = 600
    }

    private struct Issued {
        let checked: CheckedToken
        /// How long it was valid when it came, in seconds; endless for one that the app brought.
        var life = TimeInterval.infinity
        /// Half of that: an issuer that gives the same token until it expires, or none that is valid for as long as a
        /// caller wants, is not asked again by each call.
        var halfway = Date.distantPast
    }

    /// A token that came with no more than this above what a caller wants, in seconds, would be replaced all the time.
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
            // The framework of Calling asks until the token is a new one.
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

    /// Gets the token.
    ///
    /// - Parameter life: A new one is fetched when less than this is left of the last, in seconds; no earlier than at
    ///   half of the life that the last one came with, if that was shorter or hardly longer than this.
    /// - Throws: ``ACSError``, or `CancellationError` when the caller is cancelled while it waits.
    func token(lasting life: TimeInterval = Margin.onDemand) async throws -> CheckedToken {
        try await tokens.value { issued in
            lifeLeft(of: issued.checked) < life && (issued.life > life + Self.slack || issued.halfway <= now())
        }.checked
    }

    /// Gets a token that lasts, or a new one, even if the issuer's tokens never last that long.
    ///
    /// - Parameter life: A new one is fetched when less than this is left of the last, in seconds.
    func freshToken(lasting life: TimeInterval) async throws -> CheckedToken {
        try await tokens.value { lifeLeft(of: $0.checked) < life }.checked
    }

    /// Gets a new token, whatever the life of the last one.
    func refresh() async throws -> CheckedToken {
        try await tokens.renewed().checked
    }

    /// Gets another token in place of one that the service has refused before its end: it may have been revoked.
    ///
    /// - Returns: Nil where that was tried less than half a minute ago.
    func replacement(of refused: AccessToken) async throws -> CheckedToken? {
        try await tokens.replacement { $0.checked.token.value == refused.value }?.checked
    }

    /// The last token, if there was one.
    var last: CheckedToken? { tokens.last?.checked }

    /// How long to wait before the next token is fetched ahead of need. A token whose whole life is shorter than the
    /// margin is replaced at half of what it has left.
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
        let token: AccessToken
        do {
            token = try await issuer()
        } catch let error as ACSError {
            throw error
        } catch is CancellationError where Task.isCancelled {
            throw CancellationError()
        } catch {
            throw ACSError(
                .credentialUnavailable,
                message: "The closure that issues user access tokens failed.",
                underlying: error
            )
        }
        guard token.expiresOn > now() else {
            throw ACSError(.credentialUnavailable, message: "The new user access token has ended already.")
        }
        return try CheckedToken(token)
    }
}
