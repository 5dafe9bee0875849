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
    /// Foundation's decoder on Linux treats `=` as a digit at any position, and reads bytes out of `====`. It also
    /// takes a `String` or `Data`, and so a copy of the text.
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
        guard text.count.isMultiple(of: 4), let last = text.last else { return text.isEmpty ? Data() : nil }
        var padding = 0
        if last == UInt8(ascii: "=") { padding = text[text.count - 2] == last ? 2 : 1 }
        var bytes = Data(count: text.count / 4 * 3 - padding)
        let isValid = bytes.withUnsafeMutableBytes { decode(text, padding: padding, into: $0) }
        return isValid ? bytes : nil
    }

    /// - Returns: `false` if a character before the padding is no digit.
    private static func decode(
        _ text: UnsafeRawBufferPointer,
        padding: Int,
        into bytes: UnsafeMutableRawBufferPointer
    ) -> Bool {
        values.withUnsafeBufferPointer { values in
            var all: UInt8 = 0
            func value(_ index: Int) -> UInt32 {
                let value = values[Int(text[index])]
                all |= value
                return UInt32(value)
            }
            for group in 0..<bytes.count / 3 {
                let start = 4 * group
                let three = value(start) << 18 | value(start + 1) << 12 | value(start + 2) << 6 | value(start + 3)
                bytes[3 * group] = UInt8(truncatingIfNeeded: three >> 16)
                bytes[3 * group + 1] = UInt8(truncatingIfNeeded: three >> 8)
                bytes[3 * group + 2] = UInt8(truncatingIfNeeded: three)
            }
            if padding > 0 {
                let start = text.count - 4
                let rest = value(start) << 18 | value(start + 1) << 12 | (padding == 1 ? value(start + 2) << 6 : 0)
                bytes[bytes.count - 3 + padding] = UInt8(truncatingIfNeeded: rest >> 16)
                if padding == 1 { bytes[bytes.count - 1] = UInt8(truncatingIfNeeded: rest >> 8) }
            }
            return all & notADigit == 0
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
