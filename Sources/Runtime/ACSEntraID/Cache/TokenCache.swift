// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Caches a credential's tokens, one for each scope, tenant and set of claims. Concurrent callers share one refresh.
package final class TokenCache: Sendable {
    /// How long before its expiration a token is refreshed, in seconds, unless its issuer says. As in Microsoft's
    /// packages.
    private static let margin: TimeInterval = 300

    private static let idleTime: TimeInterval = 3600

    private struct Entry {
        let token: RenewedValue<AccessToken>
        var lastUse: Date
    }

    private let now: @Sendable () -> Date
    private let fetch: @Sendable (TokenRequest) async throws -> AccessToken
    private let entries = Mutex<[TokenRequest: Entry]>([:])

    /// Creates an empty cache.
    ///
    /// - Parameters:
    ///   - now: Returns the current time.
    ///   - fetch: Fetches a new token.
    package init(
        now: @escaping @Sendable () -> Date,
        fetch: @escaping @Sendable (TokenRequest) async throws -> AccessToken
    ) {
        self.now = now
        self.fetch = fetch
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: The error of fetching a token if there is no valid one, or `CancellationError`.
    package func token(for request: TokenRequest) async throws -> AccessToken {
        var key = request
        key.requiresNewToken = false
        let value = cached(for: key)
        guard !request.requiresNewToken else { return try await value.renewed() }
        return try await value.value { token in
            if let refreshOn = token.refreshOn, refreshOn <= now() { return true }
            return token.expiresOn.timeIntervalSince(now()) < Self.margin
        }
    }

    /// Removes a token, so that the next caller gets a new one.
    package func forget(_ request: TokenRequest) {
        entries.withLock { $0[request] = nil }
    }

    private func cached(for request: TokenRequest) -> RenewedValue<AccessToken> {
        entries.withLock { entries in
            let now = now()
            if let token = entries[request]?.token {
                entries[request]?.lastUse = now
                return token
            }
            // Claims change with each challenge, so expired and unused tokens would accumulate.
            entries = entries.filter { _, entry in
                entry.lastUse > now - Self.idleTime || entry.token.isRenewing
                    || entry.token.last.map { $0.expiresOn > now } ?? false
            }
            let token = makeToken(for: request)
            entries[request] = Entry(token: token, lastUse: now)
            return token
        }
    }

    private func makeToken(for request: TokenRequest) -> RenewedValue<AccessToken> {
        let pause = IssuerPause()
        return RenewedValue(
            pausingAfter: .any,
            waitsForEarlyRenewal: false,
            end: \AccessToken.expiresOn,
            now: now
        ) { [fetch, now] in
            try await pause.token(now: now) { try await fetch(request) }
        }
    }
}
