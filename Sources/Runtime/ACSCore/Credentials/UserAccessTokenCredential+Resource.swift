// SPDX-License-Identifier: MIT

// Without these two, a conformance that an app adds by itself would let a user's token through in silence. The members
// can be reached by a dynamic cast, so they throw.

@available(
    *,
    unavailable,
    message: """
        A user access token authenticates a user, not the resource. Pass an AccessKeyCredential, or a TokenCredential \
        such as ManagedIdentityCredential.
        """
)
extension UserAccessTokenCredential: ResourceCredential {
    // Its own, and as unavailable as the conformance: the one of every token credential would serve an app's
    // `extension UserAccessTokenCredential: @retroactive ResourceCredential {}`, which then compiles.
    /// Proof of nothing: no use of it compiles.
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
    /// Never gives a token: throws ``ACSError`` of kind ``ACSError/Kind/wrongCredential``.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        throw ACSError.userTokenForResource()
    }
}
