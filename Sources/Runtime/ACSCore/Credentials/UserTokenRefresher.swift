// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Keeps a user's token and gets the next one, once at a time however many callers wait.
///
/// The refresh belongs to no caller: when one that waits is cancelled, it alone stops waiting.
actor UserTokenRefresher {
    /// A new token is fetched when less than this is left of the last, as in Microsoft's packages.
    static let margin: TimeInterval = 120

    private let issuer: @Sendable () async throws -> AccessToken
    private let now: @Sendable () -> Date
    private var current: CheckedToken?
    private var isRefreshing = false
    private var waiting: [Int: CheckedContinuation<CheckedToken, any Error>] = [:]
    private var lastWaiter = 0

    init(
        initialToken: AccessToken?,
        issuer: @escaping @Sendable () async throws -> AccessToken,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        current = initialToken.flatMap { try? CheckedToken($0) }
        self.issuer = issuer
        self.now = now
    }

    /// Gets the token.
    ///
    /// - Throws: ``ACSError``, or `CancellationError` when the caller is cancelled while it waits.
    func token() async throws -> CheckedToken {
        if let current {
            let left = current.token.expiresOn.timeIntervalSince(now())
            // While somebody else gets the next token, the last one is used to its end.
            if left >= Self.margin || (isRefreshing && left > 0) { return current }
        }
        if !isRefreshing {
            isRefreshing = true
            Task { await refresh() }
        }
        lastWaiter += 1
        let id = lastWaiter
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    waiting[id] = continuation
                }
            }
        } onCancel: {
            Task { await stopWaiting(id) }
        }
    }

    private func stopWaiting(_ id: Int) {
        waiting.removeValue(forKey: id)?.resume(throwing: CancellationError())
    }

    private func refresh() async {
        let result: Result<CheckedToken, any Error>
        do {
            let next = try await issue()
            current = next
            result = .success(next)
        } catch {
            // A refresh that came early may fail: the last token is still good.
            if let current, current.token.expiresOn > now() {
                result = .success(current)
            } else {
                result = .failure(error)
            }
        }
        isRefreshing = false
        let finished = waiting.values
        waiting = [:]
        for continuation in finished { continuation.resume(with: result) }
    }

    private func issue() async throws(ACSError) -> CheckedToken {
        let token: AccessToken
        do {
            token = try await issuer()
        } catch let error as ACSError {
            throw error
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
