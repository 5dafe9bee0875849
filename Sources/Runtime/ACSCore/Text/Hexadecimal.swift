// SPDX-License-Identifier: MIT

/// Hexadecimal digits, and bytes written with them.
enum Hexadecimal {
    static let upperCaseDigits = [UInt8]("0123456789ABCDEF".utf8)
    static let lowerCaseDigits = [UInt8]("0123456789abcdef".utf8)

    /// The value of one ASCII digit in either case.
    static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Encodes each byte as two lowercase digits.
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * bytes.underestimatedCount)
        for byte in bytes {
            text.append(lowerCaseDigits[Int(byte >> 4)])
            text.append(lowerCaseDigits[Int(byte & 0xF)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
