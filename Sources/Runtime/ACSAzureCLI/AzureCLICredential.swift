// SPDX-License-Identifier: MIT

#if os(macOS) || os(Linux)
    public import ACSEntraID

    /// The credential of the person who is signed in to the Azure CLI, for programs on a developer's machine.
    ///
    /// `az` takes a second to start. Tokens are therefore cached until shortly before they expire, even if another
    /// person signs in meanwhile.
    ///
    /// It is unavailable, so that a chain continues, if `az` is not installed, can't be run or does not respond in
    /// time. The same applies if no one is signed in, or if a service demands claims that require a new sign-in. Any
    /// other failure of `az` is final.
    public struct AzureCLICredential: TokenCredential {
        private let cache: TokenCache

        /// Creates a credential.
        ///
        /// - Parameters:
        ///   - tenantID: The tenant that issues the tokens; `nil` for the one that is signed in to.
        ///   - subscription: The name or id of the subscription whose account to use; `nil` for the current one.
        ///   - timeout: The timeout of `az`, which is slow to start. After it, `az` is terminated.
        public init(tenantID: String? = nil, subscription: String? = nil, timeout: Duration = .seconds(10)) {
            self.init(tenantID: tenantID, subscription: subscription, path: nil, timeout: timeout)
        }

        /// - Parameter path: The `PATH` on which to find `az`; `nil` for the process's own.
        package init(
            tenantID: String? = nil,
            subscription: String? = nil,
            path: String?,
            timeout: Duration = .seconds(10),
            in environment: CredentialEnvironment = .init()
        ) {
            let run = AzureCLIRun(
                tenantID: tenantID,
                subscription: subscription,
                path: path,
                timeout: timeout,
                clock: environment.clock
            )
            cache = TokenCache(now: environment.now) { try await run.token(for: $0) }
        }

        /// Returns a token: a cached one if it remains valid for a while.
        ///
        /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``,
        ///   ``ACSError/Kind/authenticationFailed`` or ``ACSError/Kind/invalidArgument``; or `CancellationError`.
        public func accessToken(for request: TokenRequest) async throws -> AccessToken {
            // A sign-in with the claims changes the token, also for requests without claims.
            if request.claims != nil {
                cache.forget(TokenRequest(scopes: request.scopes, tenantID: request.tenantID))
            }
            return try await cache.token(for: request)
        }
    }
#endif
