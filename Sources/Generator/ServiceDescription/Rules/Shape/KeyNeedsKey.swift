// SPDX-License-Identifier: MIT

/// A key that means something only beside another stands beside it.
struct KeyNeedsKey: Rule {
    static let id = "key-needs-key"
    static let checkedBy = RuleChecker.schema
    var key: String
    var needed: String
    var message: String { "`\(key)` needs `\(needed)` beside it" }
}
