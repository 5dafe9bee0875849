// SPDX-License-Identifier: MIT

/// A typed entry has the form `[read-only] type [= default] [-- documentation]`.
struct MalformedEntry: Rule {
    static let id = "malformed-entry"
    static let checkedBy = RuleChecker.schema
    var problem: String
    var message: String { problem }
}
