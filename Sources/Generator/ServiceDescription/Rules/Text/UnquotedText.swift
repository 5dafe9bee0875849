// SPDX-License-Identifier: MIT

/// A text that some reader of YAML takes for something else is quoted.
struct UnquotedText: Rule {
    static let id = "unquoted-text"
    static let checkedBy = RuleChecker.decoder
    var text: String
    var kind: PlainScalar
    var message: String { "YAML reads \(text) as \(kind.rawValue), and a text is wanted here; write \"\(text)\"" }
}
