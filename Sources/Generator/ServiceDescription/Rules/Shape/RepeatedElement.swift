// SPDX-License-Identifier: MIT

/// A list names each thing once.
struct RepeatedElement: Rule {
    static let id = "repeated-element"
    static let checkedBy = RuleChecker.schema
    var text: String
    var message: String { "`\(text)` stands twice in this list" }
}
