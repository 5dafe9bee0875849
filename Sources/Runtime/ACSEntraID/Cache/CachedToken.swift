// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One kept token. The times are those of Microsoft's packages.
///
/// The work of getting the next one belongs to no caller: one that is cancelled stops waiting, and the others go on.
final class CachedToken: Sendable {
    /// A token is replaced when less than this is left of it, unless its issuer says when.
    private static let margin: TimeInterval = 300
    /// How long an early replacement is not tried again after one that failed.
    private static let pause: TimeInterval = 30

    private struct State {
        var token: AccessToken?
        var nextEarlyTry = Date.distantPast
    }

    private let request: TokenRequest
    private let now: @Sendable () -> Date
    private let fetch: @Sendable (TokenRequest) async throws -> AccessToken
    private let state = Mutex(State())
    private let fetching = SharedTask<AccessToken>(keepsValue: false)

    init(
        _ request: TokenRequest,
        now: @escaping @Sendable () -> Date,
        fetch: @escaping @Sendable (TokenRequest) async throws -> AccessToken
    ) {
        self.request = request
        self.now = now
        self.fetch = fetch
    }

    func token() async throws -> AccessToken {
        let state = state.withLock { $0 }
        guard let token = state.token, token.expiresOn > now() else { return try await replace(state.token) }
        guard isDue(token), state.nextEarlyTry <= now(), !fetching.isRunning else { return token }
        do {
            return try await replace(token)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The last token is good for a while: what stops an early replacement may have passed by then.
            guard token.expiresOn > now() else { throw error }
            return token
        }
    }

    private func isDue(_ token: AccessToken) -> Bool {
        if let refreshOn = token.refreshOn, refreshOn <= now() { return true }
        return token.expiresOn.timeIntervalSince(now()) < Self.margin
    }

    private func replace(_ last: AccessToken?) async throws -> AccessToken {
        try await fetching.value {
            // Somebody may have replaced it between this caller's look at it and its turn.
            if let token = self.state.withLock({ $0.token }), token != last, token.expiresOn > self.now() {
                return token
            }
            self.state.withLock { $0.nextEarlyTry = self.now().addingTimeInterval(Self.pause) }
            let token = try await self.fetch(self.request)
            self.state.withLock { $0.token = token }
            return token
        }
    }
}
