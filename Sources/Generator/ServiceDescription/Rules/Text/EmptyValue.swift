// SPDX-License-Identifier: MIT

/// No value is empty.
struct EmptyValue: Rule {
    static let id = "empty-value"
    static let checkedBy = RuleChecker.schema
    var key: String?
    var message: String {
        key.map { "`\($0)` has no value; write one, `{}` for nothing, or leave the key out" }
            ?? "a value is missing here"
    }
}
