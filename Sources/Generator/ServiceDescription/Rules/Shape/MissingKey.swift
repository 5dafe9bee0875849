// SPDX-License-Identifier: MIT

/// A mapping has the keys that its meaning needs.
struct MissingKey: Rule {
    static let id = "missing-key"
    static let checkedBy = RuleChecker.schema
    var key: String
    var owner: String
    var reason: String?
    var message: String { "\(owner) needs `\(key)`\(reason.map { ": " + $0 } ?? "")" }
}
