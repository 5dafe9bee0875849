// SPDX-License-Identifier: MIT

/// A default fits its type.
struct DefaultMismatch: Rule {
    static let id = "default-mismatch"
    static let checkedBy = RuleChecker.decoder
    var expected: String
    var message: String { "this default does not fit; expected \(expected)" }
}
