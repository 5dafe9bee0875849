// SPDX-License-Identifier: MIT

/// A tenant of Microsoft Entra ID, and the host that issues its tokens. AD FS, which Microsoft's packages reach as the
/// tenant `adfs`, is not one.
package struct EntraTenant: Sendable {
    /// The public cloud's host.
    private static let publicHost = "https://login.microsoftonline.com"

    let id: String
    let host: IssuerAddress

    /// Creates a tenant.
    ///
    /// - Parameters:
    ///   - id: The tenant's id or one of its domains.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    package init(_ id: String, authorityHost: String?, _ environment: CredentialEnvironment) throws(ACSError) {
        try Self.check(id)
        self.id = id
        var text = authorityHost ?? environment["AZURE_AUTHORITY_HOST"] ?? Self.publicHost
        try CredentialPlace.authorityHost.check(text)
        if !text.contains("://") { text = "https://" + text }
        guard let host = IssuerAddress(text) else {
            throw ACSError(.invalidArgument, message: "The authority host must be an https address.")
        }
        self.host = host
    }

    /// The address at which an application of the tenant requests tokens.
    var tokenAddress: IssuerAddress { address("oauth2/v2.0/token") }

    /// One of the tenant's addresses.
    func address(_ path: String) -> IssuerAddress {
        var base = host.path
        while base.hasSuffix("/") { base.removeLast() }
        return host.with(path: "\(base)/\(id)/\(path)")
    }

    /// Another tenant of the same host.
    func other(_ id: String) throws(ACSError) -> EntraTenant {
        try Self.check(id)
        return EntraTenant(id: id, host: host)
    }

    private init(id: String, host: IssuerAddress) {
        self.id = id
        self.host = host
    }

    private static func check(_ id: String) throws(ACSError) {
        try CredentialPlace.tenantID.check(id)
        guard isValid(id) else {
            throw ACSError(
                .invalidArgument,
                message: "The tenant id must consist of letters, digits, hyphens and dots."
            )
        }
        guard id.lowercased() != "adfs" else {
            throw ACSError(
                .invalidArgument,
                message: """
                    The tenant adfs is AD FS, which is not supported. Pass a tenant of Microsoft Entra ID.
                    """
            )
        }
    }

    private static func isValid(_ id: String) -> Bool {
        // Dots alone would change the path.
        !id.allSatisfy { $0 == "." }
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
