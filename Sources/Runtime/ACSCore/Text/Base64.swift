// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Strict base64 (RFC 4648 section 4).
enum Base64 {
    /// Decodes a padded text.
    ///
    /// Foundation's decoder on Linux treats `=` as a digit at any position, and reads bytes out of `====`.
    ///
    /// - Returns: `nil` if the text contains another character, or is not padded to a multiple of four.
    static func decode(_ text: some StringProtocol) -> Data? {
        var digits = Array(text.utf8)[...]
        guard digits.count.isMultiple(of: 4) else { return nil }
        for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits = digits.dropLast() }
        guard digits.allSatisfy(isDigit) else { return nil }
        return Data(base64Encoded: String(text))
    }

    /// Encodes bytes, with padding.
    ///
    /// Foundation's encoder takes `Data`; creating one costs more than hashing the text to sign.
    static func encode(_ bytes: UnsafeRawBufferPointer) -> String {
        ASCIIWriter.text(length: (bytes.count + 2) / 3 * 4) { text in
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let rest = min(3, bytes.count - start)
                let group =
                    Int(bytes[start]) << 16
                    | (rest > 1 ? Int(bytes[start + 1]) << 8 : 0)
                    | (rest > 2 ? Int(bytes[start + 2]) : 0)
                text.write(digit(group >> 18))
                text.write(digit(group >> 12))
                text.write(rest > 1 ? digit(group >> 6) : UInt8(ascii: "="))
                text.write(rest > 2 ? digit(group) : UInt8(ascii: "="))
            }
        }
    }

    private static func digit(_ value: Int) -> UInt8 {
        let digits: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        return digits.utf8Start[value & 63]
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default:
            false
        }
    }
}
