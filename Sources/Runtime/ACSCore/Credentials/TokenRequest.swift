// SPDX-License-Identifier: MIT

/// What a ``TokenCredential`` is asked for.
public struct TokenRequest: Sendable, Hashable {
    /// What the token must be good for, such as `https://communication.azure.com//.default`; the double slash is
    /// Microsoft's own.
    public var scopes: [String]
    /// The Entra tenant to get the token from, where it is another than the credential's own.
    public var tenantID: String?
    /// Claims that the service demands on top, as the JSON text of a claims challenge. A token that was kept from before
    /// does not have them.
    ///
    /// Once the service has demanded them, they come again with every later request for the scope: keep a token for each
    /// scope, tenant and set of claims.
    public var claims: String?
    /// Whether a kept token won't do, because the service has just refused it.
    public var requiresNewToken: Bool

    /// Describes a token.
    ///
    /// - Parameters:
    ///   - scopes: What the token must be good for.
    ///   - tenantID: The tenant, where it is another than the credential's own.
    ///   - claims: The JSON text of a claims challenge.
    ///   - requiresNewToken: Whether a kept token won't do.
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
