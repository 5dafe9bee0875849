// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The base64 of JSON Web Tokens, with `-` and `_` in place of `+` and `/` (RFC 4648 section 5).
enum Base64URL {
    /// Decodes a text, padded with `=` or not. The ordinary alphabet is read as well, because some issuers use it.
    ///
    /// - Returns: nil when the text holds another character, or has a length that no bytes give.
    static func decode(_ text: some StringProtocol) -> Data? {
        var digits = text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        while !digits.count.isMultiple(of: 4) { digits.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: Data(digits))
    }
}
