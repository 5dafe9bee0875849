// SPDX-License-Identifier: MIT

/// A text has the form that its key needs.
struct MalformedText: Rule {
    static let id = "malformed-text"
    static let checkedBy = RuleChecker.schema
    var text: String
    var expected: String
    var message: String { "`\(text)` is not \(expected)" }
}
