// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Keeps a user's token and gets the next one, once at a time however many callers wait.
///
/// The refresh belongs to no caller: when one that waits is cancelled, it alone stops waiting.
final class UserTokenRefresher: Sendable {
    /// When a new token is fetched, by the life that the last one has left, in seconds. As in Microsoft's packages.
    enum Margin {
        /// When a call needs the token.
        static let onDemand: TimeInterval = 120
        /// When nobody waits for it.
        static let proactive: TimeInterval = 600
    }

    /// A refresh that failed while the last token is good is not tried again for so long: each call would wait for it.
    private static let pause: TimeInterval = 30

    private struct State {
        var current: CheckedToken?
        var nextEarlyTry = Date.distantPast
    }

    private let issuer: @Sendable () async throws -> AccessToken
    private let now: @Sendable () -> Date
    private let state: Mutex<State>
    private let refreshing = SharedTask<CheckedToken>(keepsValue: false)

    init(
        initialToken: AccessToken?,
        issuer: @escaping @Sendable () async throws -> AccessToken,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        state = Mutex(State(current: initialToken.flatMap { try? CheckedToken($0) }))
        self.issuer = issuer
        self.now = now
    }

    /// Gets the token.
    ///
    /// - Parameter life: A new one is fetched when less than this is left of the last, in seconds.
    /// - Throws: ``ACSError``, or `CancellationError` when the caller is cancelled while it waits.
    func token(lasting life: TimeInterval = Margin.onDemand) async throws -> CheckedToken {
        let state = state.withLock { $0 }
        guard let current = state.current, current.token.expiresOn > now() else {
            return try await refresh(replacing: state.current)
        }
        // While somebody gets the next token, the others use the last one to its end.
        guard lifeLeft(of: current) < life, state.nextEarlyTry <= now(), !refreshing.isRunning else {
            return current
        }
        do {
            return try await refresh(replacing: current)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // A refresh that came early may fail: the last token is still good.
            guard current.token.expiresOn > now() else { throw error }
            return current
        }
    }

    /// Gets a new token, whatever the life of the last one.
    func refresh() async throws -> CheckedToken {
        try await refresh(replacing: state.withLock { $0.current })
    }

    private func refresh(replacing last: CheckedToken?) async throws -> CheckedToken {
        try await refreshing.value {
            // Somebody may have replaced it between this caller's look at it and its turn.
            if let current = self.state.withLock({ $0.current }), current.token != last?.token,
                current.token.expiresOn > self.now()
            {
                return current
            }
            do {
                let next = try await self.issue()
                self.state.withLock { $0.current = next }
                return next
            } catch {
                self.state.withLock { $0.nextEarlyTry = self.now().addingTimeInterval(Self.pause) }
                throw error
            }
        }
    }

    /// How long to wait before the next token is fetched ahead of need. A token whose whole life is shorter than the
    /// margin is replaced at half of what it has left.
    var timeToRefresh: Duration {
        guard let current = state.withLock({ $0.current }) else { return .zero }
        let left = lifeLeft(of: current)
        return .seconds(max(0, left > Margin.proactive ? left - Margin.proactive : left / 2))
    }

    private func lifeLeft(of token: CheckedToken) -> TimeInterval {
        token.token.expiresOn.timeIntervalSince(now())
    }

    private func issue() async throws -> CheckedToken {
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
