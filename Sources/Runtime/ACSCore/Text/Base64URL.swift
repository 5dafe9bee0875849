// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// The base64 of JSON Web Tokens, with `-` and `_` in place of `+` and `/` (RFC 4648 section 5).
package enum Base64URL {
    /// Encodes bytes without padding, as in JSON Web Tokens.
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// Decodes a text, with or without padding. Also reads the standard alphabet, because some issuers use it.
    ///
    /// - Returns: `nil` if the text contains another character, or has an impossible length.
    package static func decode(_ text: some StringProtocol) -> Data? {
        var digits = text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        while !digits.count.isMultiple(of: 4) { digits.append(UInt8(ascii: "=")) }
        return Base64.decode(String(decoding: digits, as: UTF8.self))
    }
}
