// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Keeps a credential's tokens, one for each scope, tenant and set of claims, and gets each next one once at a time.
final class TokenCache: Sendable {
    private let now: @Sendable () -> Date
    private let fetch: @Sendable (TokenRequest) async throws -> AccessToken
    private let tokens = Mutex<[TokenRequest: CachedToken]>([:])

    /// - Parameters:
    ///   - now: The time.
    ///   - fetch: Gets a new token.
    init(now: @escaping @Sendable () -> Date, fetch: @escaping @Sendable (TokenRequest) async throws -> AccessToken) {
        self.now = now
        self.fetch = fetch
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: What getting a new one throws, where there is none that is still good; or `CancellationError`.
    func token(for request: TokenRequest) async throws -> AccessToken {
        let cached = tokens.withLock { tokens in
            if let cached = tokens[request] { return cached }
            let cached = CachedToken(request, now: now, fetch: fetch)
            tokens[request] = cached
            // New claims end the tokens that were issued for older ones.
            if request.claims != nil {
                tokens = tokens.filter { other, _ in
                    other == request || other.claims == nil || other.scopes != request.scopes
                        || other.tenantID != request.tenantID
                }
            }
            return cached
        }
        return try await cached.token()
    }
}
