// SPDX-License-Identifier: MIT

/// The key decides the type of a value, not a tag.
struct Tag: Rule {
    static let id = "tag"
    static let checkedBy = RuleChecker.decoder
    var message: String { "`!` starts a tag of YAML, which descriptions do not use; quote the text" }
}
