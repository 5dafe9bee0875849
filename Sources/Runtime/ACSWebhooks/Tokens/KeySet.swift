// SPDX-License-Identifier: MIT

import JWTKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The keys of an issuer at one time, by their ids. All of them verify RS256 and nothing else.
struct KeySet: Sendable {
    let fetched: Date
    private let ids: Set<String>
    private let keys: JWTKeyCollection

    /// Decodes a JSON Web Key Set. Keys for other purposes, of other kinds or of other issuers are left out, as are
    /// those that can't be decoded. A new kind of key must not hide the others.
    ///
    /// - Parameter issuers: The issuers of the tokens. Entra's documents say which issuer a key is for, and have had
    ///   keys of others.
    /// - Throws: ``ACSError`` if the document is no key set, or has no key that verifies RS256.
    init(document: [UInt8], of issuers: Set<String>, fetched: Date) async throws(ACSError) {
        guard let document = try? ServiceJSON.decode(JSONValue.self, from: document),
            case .array(let entries) = document["keys"]
        else { throw Self.unusable("it is not a JSON Web Key Set") }
        var ids: Set<String> = []
        let keys = JWTKeyCollection()
        for entry in entries {
            guard let (id, key) = Self.key(entry), Self.isKey(entry, of: issuers), ids.insert(id).inserted else {
                continue
            }
            await keys.add(rsa: key, digestAlgorithm: .sha256, kid: JWKIdentifier(string: id))
        }
        guard !ids.isEmpty else { throw Self.unusable("it has no RSA key of the issuer with an id") }
        self.fetched = fetched
        self.ids = ids
        self.keys = keys
    }

    /// Whether the issuer has a key with this id. JWTKit would verify a token of an unknown key with any of them.
    func contains(_ id: String) -> Bool { ids.contains(id) }

    /// Verifies the signature of a token, and returns its claims.
    func claims(of token: String) async throws -> TokenClaims {
        try await keys.verify(token, as: TokenClaims.self)
    }

    private static func key(_ entry: JSONValue) -> (id: String, key: Insecure.RSA.PublicKey)? {
        guard entry["kty"]?.stringValue == "RSA", let id = entry["kid"]?.stringValue, !id.isEmpty,
            entry["use"]?.stringValue ?? "sig" == "sig", entry["alg"]?.stringValue ?? "RS256" == "RS256",
            let modulus = entry["n"]?.stringValue, let exponent = entry["e"]?.stringValue,
            let key = try? Insecure.RSA.PublicKey(modulus: modulus, exponent: exponent)
        else { return nil }
        return (id, key)
    }

    /// Whether a key is for one of the issuers, as far as it says so.
    private static func isKey(_ entry: JSONValue, of issuers: Set<String>) -> Bool {
        guard let issuer = entry["issuer"], issuer != .null else { return true }
        // Entra names an issuer for all tenants: `https://login.microsoftonline.com/{tenantid}/v2.0`.
        let text = (issuer.stringValue ?? "").lowercased()
        let parts = text.split(separator: "{tenantid}", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return issuers.contains(text) }
        return issuers.contains { $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1]) }
    }

    private static func unusable(_ reason: String) -> ACSError {
        ACSError(
            .authenticationFailed,
            message: "The document with the signing keys can't be used, because \(reason).",
            isRetryable: true
        )
    }
}
