// SPDX-License-Identifier: MIT

#if os(macOS) || os(Linux)
    public import ACSEntraID

    /// The person who is signed in to the Azure CLI, for programs on a developer's machine.
    ///
    /// `az` takes a second to start, so that a token is kept until shortly before it ends, also when somebody else signs in
    /// meanwhile.
    ///
    /// Not available, so that a chain goes on: when `az` is not installed, can't be run or gives no answer in time, nobody is
    /// signed in, or a service demands claims that only a new sign-in can have. Final: any other failure of `az`.
    public struct AzureCLICredential: TokenCredential {
        private let cache: TokenCache

        /// Chooses the account.
        ///
        /// - Parameters:
        ///   - tenantID: The tenant whose tokens to get; nil for the one that is signed in to.
        ///   - subscription: The name or id of the subscription whose account to use; nil for the chosen one.
        ///   - timeout: How long `az`, which is slow to start, may take before it is ended.
        public init(tenantID: String? = nil, subscription: String? = nil, timeout: Duration = .seconds(10)) {
            self.init(tenantID: tenantID, subscription: subscription, path: nil, timeout: timeout)
        }

        /// - Parameter path: The `PATH` to look `az` up on; nil for the process's own.
        package init(
            tenantID: String? = nil,
            subscription: String? = nil,
            path: String?,
            timeout: Duration = .seconds(10),
            in surroundings: Surroundings = .init()
        ) {
            let run = AzureCLIRun(
                tenantID: tenantID,
                subscription: subscription,
                path: path,
                timeout: timeout,
                clock: surroundings.clock
            )
            cache = TokenCache(now: surroundings.now) { try await run.token(for: $0) }
        }

        /// Gets a token, a kept one where it is good for a while.
        ///
        /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``, ``ACSError/Kind/authenticationFailed``
        ///   or ``ACSError/Kind/invalidArgument``; or `CancellationError`.
        public func accessToken(for request: TokenRequest) async throws -> AccessToken {
            // A sign-in that has the claims gives another token, also to those who don't ask for them.
            if request.claims != nil {
                cache.forget(TokenRequest(scopes: request.scopes, tenantID: request.tenantID))
            }
            return try await cache.token(for: request)
        }
    }
#endif
