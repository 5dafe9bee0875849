// SPDX-License-Identifier: MIT

/// A mapping has only the keys that the language gives it.
struct UnknownKey: Rule {
    static let id = "unknown-key"
    static let checkedBy = RuleChecker.schema
    var key: String
    var owner: String
    var known: [String]
    var message: String { "\(owner) has no key `\(key)`\(NearestName.hint(for: key, in: known))" }
}
