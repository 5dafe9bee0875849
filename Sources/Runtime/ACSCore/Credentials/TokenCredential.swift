// SPDX-License-Identifier: MIT

/// A source of Microsoft Entra ID tokens that authenticate the resource, such as a managed identity.
///
/// Conform to it to bring tokens of your own. The client asks before every request, so keep a token and hand it out
/// until shortly before it ends. Classes that conform must be final.
public protocol TokenCredential: ResourceCredential {
    /// Gets a token.
    ///
    /// - Parameter request: The scopes that the token must have, and what else the service asked for.
    /// - Returns: A token that is valid now.
    /// - Throws: Anything; the call fails with an ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` around it.
    ///   An ``ACSError`` and a `CancellationError` reach the caller as they are.
    func accessToken(for request: TokenRequest) async throws -> AccessToken
}

extension TokenCredential {
    /// Every token credential is a resource credential.
    public var seal: ResourceCredentialSeal<Self> { .init() }
}
