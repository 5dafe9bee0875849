// SPDX-License-Identifier: MIT

/// The values of an enum are texts, or with `type` whole numbers of that type.
struct EnumValueMismatch: Rule {
    static let id = "enum-value-mismatch"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { problem }
}
