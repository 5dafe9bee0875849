// SPDX-License-Identifier: MIT

#if os(macOS) || os(Linux)
    public import ACSEntraID

    /// The person who is signed in to the Azure CLI, for programs on a developer's machine. Asks `az` for each new token.
    ///
    /// Not available, so that a chain goes on: when `az` is not installed, nobody is signed in, or a service demands claims
    /// that only a new sign-in can have. Final: any other failure of `az`.
    public struct AzureCLICredential: TokenCredential {
        private let run: AzureCLIRun

        /// Chooses the account.
        ///
        /// - Parameters:
        ///   - tenantID: The tenant whose tokens to get; nil for the one that is signed in to.
        ///   - subscription: The name or id of the subscription whose account to use; nil for the chosen one.
        ///   - timeout: How long `az`, which is slow to start, may take.
        public init(tenantID: String? = nil, subscription: String? = nil, timeout: Duration = .seconds(10)) {
            run = AzureCLIRun(tenantID: tenantID, subscription: subscription, timeout: timeout)
        }

        package init(
            tenantID: String? = nil,
            subscription: String? = nil,
            path: String,
            timeout: Duration = .seconds(10)
        ) {
            run = AzureCLIRun(tenantID: tenantID, subscription: subscription, path: path, timeout: timeout)
        }

        /// Gets a token.
        ///
        /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``, ``ACSError/Kind/authenticationFailed``
        ///   or ``ACSError/Kind/invalidArgument``; or `CancellationError`.
        public func accessToken(for request: TokenRequest) async throws -> AccessToken {
            try await run.token(for: request)
        }
    }
#endif
