// SPDX-License-Identifier: MIT

import ACSCore
import Crypto
import CryptoExtras
import Foundation

/// A key of a token issuer, whose tokens are put together here, without the library that verifies them.
struct TestKey: Sendable {
    static let first = TestKey(id: "first")
    static let second = TestKey(id: "second")
    /// A key that no document lists.
    static let unlisted = TestKey(id: "unlisted")

    let id: String
    private let generated = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    private init(id: String) {
        self.id = id
    }

    var key: _RSA.Signing.PrivateKey {
        get throws { try generated.get() }
    }

    /// The public key in the form of RFC 7517.
    func entry(_ changes: [String: JSONValue] = [:]) throws -> JSONValue {
        let primitives = try key.publicKey.getKeyPrimitives()
        let members: [String: JSONValue] = [
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": .string(id),
            "n": .string(Base64URL.encode(primitives.modulus)),
            "e": .string(Base64URL.encode(primitives.publicExponent)),
        ]
        return .object(members.merging(changes) { _, new in new })
    }

    /// A document with keys.
    static func document(_ keys: TestKey...) throws -> JSONValue {
        ["keys": .array(try keys.map { try $0.entry() })]
    }

    /// A token with a header and claims, signed with RS256 whatever the header says.
    func token(_ claims: JSONValue, header changes: [String: JSONValue?] = [:]) throws -> String {
        let parts = try self.parts(claims, header: changes)
        let digest = SHA256.hash(data: Data(parts.utf8))
        let signature = try key.signature(for: digest, padding: .insecurePKCS1v1_5)
        return "\(parts).\(Base64URL.encode(signature.rawRepresentation))"
    }

    /// The signed parts of a token.
    func parts(_ claims: JSONValue, header changes: [String: JSONValue?] = [:]) throws -> String {
        var header: [String: JSONValue] = ["alg": "RS256", "typ": "JWT", "kid": .string(id)]
        for (name, value) in changes { header[name] = value }
        return try [JSONValue.object(header), claims]
            .map { Base64URL.encode(try ServiceJSON.encode($0)) }
            .joined(separator: ".")
    }
}
