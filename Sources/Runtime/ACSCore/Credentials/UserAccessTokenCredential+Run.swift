// SPDX-License-Identifier: MIT

extension UserAccessTokenCredential {
    /// Gets each next token ahead of need: when ten minutes of the last one are left, or half of a shorter life. Without
    /// it, a call gets the token when two minutes are left.
    ///
    /// Execute it in a task of its own, as long as the credential is used. It has the shape of ServiceLifecycle's
    /// `Service`; closing the credential ends it, which a graceful shutdown waits for:
    ///
    /// ```swift
    /// struct FreshTokens: Service {
    ///     let credential: UserAccessTokenCredential
    ///
    ///     func run() async throws {
    ///         try await withGracefulShutdownHandler {
    ///             try await credential.run()
    ///         } onGracefulShutdown: {
    ///             credential.close()
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// A refresh that fails is tried again half a minute later; calls that need a token until then are told the reason.
    ///
    /// - Throws: `CancellationError` when the task is cancelled. It returns when the credential is closed.
    public func run() async throws {
        try await lifetime.run { [source, clock] in
            guard case .refreshed(let refresher) = source else {
                // There is nothing to refresh; a service must not end before its time.
                while true { try await clock.sleep(for: .seconds(86_400)) }
            }
            try await Self.keepFresh(refresher, clock)
        }
    }

    /// Hands out no token any more, and ends ``run()``. Calls fail with ``ACSError/Kind/credentialUnavailable`` from now
    /// on; one that waits for a token still gets it.
    public func close() {
        lifetime.close()
    }

    private static func keepFresh(_ refresher: UserTokenRefresher, _ clock: any Clock<Duration>) async throws {
        var pause = Duration.zero
        while true {
            let last = refresher.last
            try await clock.sleep(for: max(refresher.timeToRefresh, pause))
            // A call may have got the next one meanwhile.
            guard refresher.last?.token.value == last?.token.value else { continue }
            do {
                _ = try await refresher.refresh()
                // An issuer of tokens that end at once is not asked without end.
                pause = .seconds(1)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                pause = .seconds(30)
            }
        }
    }
}
