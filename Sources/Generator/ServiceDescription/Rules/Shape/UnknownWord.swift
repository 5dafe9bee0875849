// SPDX-License-Identifier: MIT

/// A word of a fixed set is one of the set.
struct UnknownWord: Rule {
    static let id = "unknown-word"
    static let checkedBy = RuleChecker.schema
    var word: String
    var what: String
    var known: [String]
    var message: String { "`\(word)` is no \(what)\(NearestName.hint(for: word, in: known))" }
}
