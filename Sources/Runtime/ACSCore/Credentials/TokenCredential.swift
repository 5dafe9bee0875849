// SPDX-License-Identifier: MIT

/// A source of Microsoft Entra ID tokens that authenticate the resource, such as a managed identity.
///
/// Conform to it to supply your own tokens. The client requests a token before every request, so cache a token and
/// return it until shortly before it expires. Classes that conform must be final.
public protocol TokenCredential: ResourceCredential {
    /// Returns a token.
    ///
    /// - Parameter request: The scopes that the token must have, and the service's other demands.
    /// - Returns: A token that is valid now.
    /// - Throws: Any error. The call then fails with an ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``
    ///   that wraps it. An ``ACSError`` keeps its kind and message, unless it is the error of another call, which is
    ///   wrapped. A `CancellationError` reaches the caller if its task is cancelled.
    func accessToken(for request: TokenRequest) async throws -> AccessToken
}

extension TokenCredential {
    /// Every token credential is a resource credential.
    public var seal: ResourceCredentialSeal<Self> { .init() }
}
