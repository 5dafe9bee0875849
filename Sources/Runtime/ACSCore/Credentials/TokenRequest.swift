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
    public var claims: String?

    /// Describes a token.
    ///
    /// - Parameters:
    ///   - scopes: What the token must be good for.
    ///   - tenantID: The tenant, where it is another than the credential's own.
    ///   - claims: The JSON text of a claims challenge.
    public init(scopes: [String], tenantID: String? = nil, claims: String? = nil) {
        self.scopes = scopes
        self.tenantID = tenantID
        self.claims = claims
    }
}
