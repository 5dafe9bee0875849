// SPDX-License-Identifier: MIT

extension UserAccessTokenCredential {
    /// Refreshes the token before calls need it: ten minutes before it expires, or halfway through a shorter validity.
    /// Without `run()`, a call refreshes the token in its last two minutes.
    ///
    /// Run it in a task of its own for as long as the credential is used. It has the shape of ServiceLifecycle's
    /// `Service`. Closing the credential ends it, so that a graceful shutdown can complete:
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
    /// A failed refresh is retried after half a minute. Calls that need a token until then fail with the reason.
    ///
    /// - Throws: `CancellationError` if the task is cancelled. Returns when the credential is closed.
    public func run() async throws {
        try await lifetime.run { [source, clock] in
            guard case .refreshed(let refresher) = source else {
                // There is nothing to refresh, but a service must not end before the shutdown.
                while true { try await clock.sleep(for: .seconds(86_400)) }
            }
            try await Self.keepFresh(refresher, clock)
        }
    }

    /// Closes the credential: it returns no more tokens, and ``run()`` ends. Later calls fail with
    /// ``ACSError/Kind/credentialUnavailable``. A call that is waiting for a token still gets it.
    public func close() {
        lifetime.close()
    }

    private static func keepFresh(_ refresher: UserTokenRefresher, _ clock: any Clock<Duration>) async throws {
        var pause = Duration.zero
        while true {
            let last = refresher.last
            // Sleeps of centuries crash the program: a token may never expire.
            let wait = max(refresher.timeToRefresh, pause)
            try await clock.sleep(for: min(wait, .seconds(86_400)))
            guard wait <= .seconds(86_400) else { continue }
            // A call may have fetched the next one meanwhile.
            guard refresher.last?.token.value == last?.token.value else { continue }
            do {
                _ = try await refresher.refresh()
                // An issuer whose tokens expire at once must not be called in a tight loop.
                pause = .seconds(1)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                pause = .seconds(30)
            }
        }
    }
}
