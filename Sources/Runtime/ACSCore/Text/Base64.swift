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
    /// Foundation's decoder on Linux treats `=` as a digit at any position, and reads bytes out of `====`. It also takes
    /// a `String` or `Data`, and so a copy of the text.
    ///
    /// - Returns: `nil` if the text contains another character, or is not padded to a multiple of four.
    static func decode(_ text: some StringProtocol) -> Data? {
        var text = String(text)
        return text.withUTF8 { decode(UnsafeRawBufferPointer($0)) }
    }

    /// Decodes a padded text in UTF-8.
    ///
    /// - Returns: `nil` if the text contains another character, or is not padded to a multiple of four.
    static func decode(_ text: UnsafeRawBufferPointer) -> Data? {
        guard text.count.isMultiple(of: 4) else { return nil }
        var padding = 0
        while padding < min(2, text.count), text[text.count - 1 - padding] == UInt8(ascii: "=") { padding += 1 }
        var bytes = Data(count: text.count / 4 * 3 - padding)
        let isValid = bytes.withUnsafeMutableBytes { decode(text.dropLast(padding), into: $0) }
        return isValid ? bytes : nil
    }

    /// Decodes digits without padding.
    ///
    /// - Returns: `false` if one of them is another character.
    private static func decode(
        _ digits: Slice<UnsafeRawBufferPointer>,
        into bytes: UnsafeMutableRawBufferPointer
    ) -> Bool {
        values.withUnsafeBufferPointer { values in
            var group: UInt32 = 0
            var wrong: UInt8 = 0
            var end = 0
            for (index, digit) in digits.enumerated() {
                let value = values[Int(digit)]
                wrong |= value
                group = group << 6 | UInt32(value & 63)
                // Each digit but the first of four completes a byte.
                let rest = index & 3
                guard rest != 0 else { continue }
                bytes[end] = UInt8(truncatingIfNeeded: group >> (6 - 2 * UInt32(rest)))
                end += 1
            }
            return wrong & notADigit == 0
        }
    }

    private static let notADigit: UInt8 = 0x80

    /// The value of each character.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: notADigit, count: 256)
        for value in 0..<64 { values[Int(digit(value))] = UInt8(value) }
        return values
    }()

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
}
