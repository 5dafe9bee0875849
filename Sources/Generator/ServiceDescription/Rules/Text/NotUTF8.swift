// SPDX-License-Identifier: MIT

/// A description is UTF-8.
struct NotUTF8: Rule {
    static let id = "not-utf8"
    static let checkedBy = RuleChecker.decoder
    var byte: UInt8
    var message: String {
        "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 here; save the file as UTF-8"
    }
}
