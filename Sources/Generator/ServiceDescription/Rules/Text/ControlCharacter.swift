// SPDX-License-Identifier: MIT

/// No invisible character that changes what a reader sees.
struct ControlCharacter: Rule {
    static let id = "control-character"
    static let checkedBy = RuleChecker.decoder
    var value: UInt32

    var message: String {
        let digits = String(value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return value == 0xFEFF
            ? "a byte order mark (\(name)) stands here; UTF-8 needs none, remove it"
            : "the invisible character \(name) stands here; remove it"
    }

    /// Control characters, byte order marks, non-characters, and marks that turn the direction of text.
    static func isRefused(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
            true
        // Unicode's noncharacters, which no literal of Swift can name.
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
