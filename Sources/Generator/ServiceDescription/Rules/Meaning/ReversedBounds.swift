// SPDX-License-Identifier: MIT

/// A range begins before it ends.
struct ReversedBounds: Rule {
    static let id = "reversed-bounds"
    static let checkedBy = RuleChecker.decoder
    var text: String
    var message: String { "`\(text)` ends before it begins" }
}
