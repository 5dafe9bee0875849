// SPDX-License-Identifier: MIT

/// Keys that contradict each other do not stand together.
struct ExcludedKeys: Rule {
    static let id = "excluded-keys"
    static let checkedBy = RuleChecker.schema
    var key: String
    var other: String
    var owner: String
    var message: String { "\(owner) has either `\(other)` or `\(key)`, not both" }
}
