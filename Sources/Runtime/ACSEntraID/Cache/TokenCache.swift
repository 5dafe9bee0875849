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

    private struct Entry {
        let token: RenewedValue<AccessToken>
        var lastUse: Date
    }

    private let now: @Sendable () -> Date
    private let fetch: @Sendable (TokenRequest) async throws -> AccessToken
    private let entries = Mutex<[TokenRequest: Entry]>([:])

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
        var key = request
        key.requiresNewToken = false
        let kept = kept(for: key)
        guard !request.requiresNewToken else { return try await kept.renewed() }
        return try await kept.value { token in
            if let refreshOn = token.refreshOn, refreshOn <= now() { return true }
            return token.expiresOn.timeIntervalSince(now()) < Self.margin
        }
    }

    /// Gets a new token for the next one who asks.
    package func forget(_ request: TokenRequest) {
        entries.withLock { $0[request] = nil }
    }

    private func kept(for request: TokenRequest) -> RenewedValue<AccessToken> {
        entries.withLock { entries in
            let now = now()
            if let token = entries[request]?.token {
                entries[request]?.lastUse = now
                return token
            }
            // Claims change with each challenge: what has ended, and nobody has asked for, is of no use to anybody.
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
