// SPDX-License-Identifier: MIT

/// A line fits an editor's window.
struct LineLength: Rule {
    static let id = "line-length"
    static let checkedBy = RuleChecker.decoder
    var length: Int
    var message: String {
        "the line has \(length) characters, \(Limits.lineLength) are allowed; use the long form, or put the list in rows"
    }
}
