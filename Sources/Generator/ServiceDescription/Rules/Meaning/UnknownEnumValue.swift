// SPDX-License-Identifier: MIT

/// A default of an enum is one of its values.
struct UnknownEnumValue: Rule {
    static let id = "unknown-enum-value"
    static let checkedBy = RuleChecker.decoder
    var value: String
    var type: String
    var known: [String]
    var message: String { "`\(type)` has no value `\(value)`\(NearestName.hint(for: value, in: known))" }
}
