// SPDX-License-Identifier: MIT

import ACSTesting
import CryptoExtras
import Foundation

/// A key like those that Call Automation signs its tokens with.
struct TokenKey: Sendable {
    /// The immutable resource id that tokens are for.
    static let resource = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"

    /// The key that Call Automation publishes. One for all tests, because it takes a while to generate.
    static let published = Result { try TokenKey() }

    private let key: _RSA.Signing.PrivateKey

    init() throws {
        key = try .init(keySize: .bits2048)
    }

    /// The public key, as Call Automation publishes it.
    var document: String {
        get throws {
            let key = try key.publicKey.getKeyPrimitives()
            let (modulus, exponent) = (Self.base64URL(key.modulus), Self.base64URL(key.publicExponent))
            return #"{"keys": [{"kty": "RSA", "use": "sig", "kid": "1", "n": "\#(modulus)", "e": "\#(exponent)"}]}"#
        }
    }

    /// A token.
    ///
    /// - Parameter life: For how many seconds it is valid from now on.
    func token(validFor life: Int = 300) throws -> String {
        let now = Int(Date().timeIntervalSince1970)
        let claims = """
            {"iss": "https://acscallautomation.communication.azure.com", "aud": "\(Self.resource)", \
            "nbf": \(now - 600), "exp": \(now + life)}
            """
        let parts = [#"{"alg": "RS256", "typ": "JWT", "kid": "1"}"#, claims].map { Self.base64URL(Data($0.utf8)) }
        let signed = parts.joined(separator: ".")
        let digest = SHA256.hash(data: Data(signed.utf8))
        let signature = try key.signature(for: digest, padding: .insecurePKCS1v1_5)
        return "\(signed).\(Self.base64URL(signature.rawRepresentation))"
    }

    private static func base64URL(_ bytes: Data) -> String {
        bytes.base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
