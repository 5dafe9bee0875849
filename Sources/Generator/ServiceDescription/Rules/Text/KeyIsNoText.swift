// SPDX-License-Identifier: MIT

/// A key is a text.
struct KeyIsNoText: Rule {
    static let id = "key-is-no-text"
    static let checkedBy = RuleChecker.decoder
    var kind: String
    var message: String { "a key is a text, this one is \(kind)" }
}
