// SPDX-License-Identifier: MIT

/// A key has the kind of value that it needs.
struct WrongKind: Rule {
    static let id = "wrong-kind"
    static let checkedBy = RuleChecker.schema
    var found: String
    var expected: String
    var message: String { "expected \(expected), found \(found)" }
}
