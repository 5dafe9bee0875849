// SPDX-License-Identifier: MIT

/// A header's name is a token of HTTP.
struct MalformedHeader: Rule {
    static let id = "malformed-header"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "`\(name)` is no header's name; use letters, digits and `-`" }
}
