// SPDX-License-Identifier: MIT

/// Indentation is spaces.
struct TabIndent: Rule {
    static let id = "tab-indent"
    static let checkedBy = RuleChecker.decoder
    var message: String { "a tab can't indent; use two spaces for each level" }
}
