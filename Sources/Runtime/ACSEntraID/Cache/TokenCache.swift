// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Keeps a credential's tokens, one for each scope, tenant and set of claims, and gets each next one once at a time.
package final class TokenCache: Sendable {
    /// A token is replaced when less than this is left of it, in seconds, or when its issuer says. As in Microsoft's
    /// packages.
    private static let margin: TimeInterval = 300

    private static let idleTime: TimeInterval = 3600

    private let now: @Sendable () -> Date
    private let fetch: @Sendable (TokenRequest) async throws -> AccessToken
    private let tokens = Mutex<[TokenRequest: RenewedValue<AccessToken>]>([:])

    /// - Parameters:
    ///   - now: The time.
    ///   - fetch: Gets a new token.
    package init(
        now: @escaping @Sendable () -> Date,
        fetch: @escaping @Sendable (TokenRequest) async throws -> AccessToken
    ) {
        self.now = now
        self.fetch = fetch
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: What getting a new one throws, where there is none that is still good; or `CancellationError`.
    package func token(for request: TokenRequest) async throws -> AccessToken {
        try await kept(for: request).value { token in
            if let refreshOn = token.refreshOn, refreshOn <= now() { return true }
            return token.expiresOn.timeIntervalSince(now()) < Self.margin
        }
    }

    private func kept(for request: TokenRequest) -> RenewedValue<AccessToken> {
        tokens.withLock { tokens in
            if let kept = tokens[request] { return kept }
            // Claims change with each challenge. What nobody has renewed for an hour is of no use to anybody; what never
            // had a token may be about to get its first, or wait as its issuer asked.
            tokens = tokens.filter { _, kept in kept.last.map { $0.expiresOn > now() - Self.idleTime } ?? true }
            let pause = IssuerPause()
            let kept = RenewedValue(pausingAfter: .any, end: \AccessToken.expiresOn, now: now) { [fetch, now] in
                try await pause.token(now: now) { try await fetch(request) }
            }
            tokens[request] = kept
            return kept
        }
    }
}
