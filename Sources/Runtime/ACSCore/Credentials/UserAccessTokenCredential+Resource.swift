// SPDX-License-Identifier: MIT

// Without these two, an app could add the conformance itself, and a user's token would be accepted silently. A dynamic
// cast can still reach the members, so they throw.

@available(
    *,
    unavailable,
    message: """
        A user access token authenticates a user, not the resource. Pass an AccessKeyCredential, or a TokenCredential \
        such as ManagedIdentityCredential.
        """
)
extension UserAccessTokenCredential: ResourceCredential {
    // Unavailable like the conformance, instead of the default that every token credential has: with the default, an
    // app's `extension UserAccessTokenCredential: @retroactive ResourceCredential {}` would compile.
    /// Unavailable: no use of it compiles.
    public var seal: ResourceCredentialSeal<Self> { .init() }
}

@available(
    *,
    unavailable,
    message: """
        A user access token authenticates a user, not the resource. Pass an AccessKeyCredential, or a TokenCredential \
        such as ManagedIdentityCredential.
        """
)
extension UserAccessTokenCredential: TokenCredential {
    /// Always throws ``ACSError`` of kind ``ACSError/Kind/wrongCredential``.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        throw ACSError.userTokenForResource()
    }
}
