// SPDX-License-Identifier: MIT

import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A JSON Web Token that proves that an application has a certificate's private key.
struct ClientAssertion: Sendable {
    /// How long it is valid, in seconds.
    private static let life: TimeInterval = 600

    let certificate: ClientCertificate
    let clientID: String
    /// Whether to include the certificates, for applications that are registered by subject name and issuer.
    let sendsChain: Bool

    /// Creates an assertion for an issuer.
    func text(for address: IssuerAddress, now: Date) throws -> String {
        var header: [String: JSONValue] = [
            "alg": "PS256", "typ": "JWT", "x5t#S256": .string(certificate.thumbprint),
        ]
        if sendsChain {
            header["x5c"] = .array(certificate.chain.map { .string(Data($0).base64EncodedString()) })
        }
        let seconds = Int64(now.timeIntervalSince1970)
        let claims: [String: JSONValue] = [
            "aud": .string("\(address.scheme)://\(address.authority)\(address.path)"), "iss": .string(clientID),
            "sub": .string(clientID), "jti": .string(UUID().uuidString.lowercased()), "iat": .integer(seconds),
            "nbf": .integer(seconds), "exp": .integer(seconds + Int64(Self.life)),
        ]
        let parts = try [header, claims].map { Base64URL.encode(try ServiceJSON.encode($0)) }
        let signed = parts.joined(separator: ".")
        let signature = try certificate.key.signature(
            for: SHA256.hash(data: Data(signed.utf8)),
            padding: .PSS
        )
        return "\(signed).\(Base64URL.encode(signature.rawRepresentation))"
    }
}
