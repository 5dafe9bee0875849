// SPDX-License-Identifier: MIT

/// A mapping has only the keys that the language gives it.
struct UnknownKey: Rule {
    static let id = "unknown-key"
    static let checkedBy = RuleChecker.schema
    var key: String
    var owner: String
    var known: [String]
    var message: String {
        if key == "events", owner == "a description" {
            return "`events` is not built yet and would give nothing; describe what the events carry under `models`"
        }
        return "\(owner) has no key `\(key)`\(NearestName.hint(for: key, in: known))"
    }
}
