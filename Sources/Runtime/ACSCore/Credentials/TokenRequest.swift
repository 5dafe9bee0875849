// SPDX-License-Identifier: MIT

/// A request for a token from a ``TokenCredential``.
public struct TokenRequest: Sendable, Hashable {
    /// The scopes that the token must have, such as `https://communication.azure.com//.default`; the double slash is
    /// Microsoft's own.
    public var scopes: [String]
    /// The Entra tenant that must issue the token, if it is not the credential's own.
    public var tenantID: String?
    /// Additional claims that the service demands, as the JSON text of a claims challenge. A cached token does not have
    /// them.
    ///
    /// Once the service has demanded them, every later request for the scope includes them: cache a token for each
    /// scope, tenant and set of claims.
    public var claims: String?
    /// Whether a cached token is not acceptable, because the service has just refused it.
    public var requiresNewToken: Bool

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - scopes: The scopes that the token must have.
    ///   - tenantID: The tenant, if it is not the credential's own.
    ///   - claims: The JSON text of a claims challenge.
    ///   - requiresNewToken: Whether a cached token is not acceptable.
    public init(
        scopes: [String],
        tenantID: String? = nil,
        claims: String? = nil,
        requiresNewToken: Bool = false
    ) {
        self.scopes = scopes
        self.tenantID = tenantID
        self.claims = claims
        self.requiresNewToken = requiresNewToken
    }
}
