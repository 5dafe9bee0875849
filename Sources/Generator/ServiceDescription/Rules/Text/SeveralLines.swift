// SPDX-License-Identifier: MIT

/// Only documentation has several lines; other texts go into headers, queries or names.
struct SeveralLines: Rule {
    static let id = "several-lines"
    static let checkedBy = RuleChecker.decoder
    var message: String { "this text has a line break or a tab; only documentation and values of enums may have them" }
}
