// SPDX-License-Identifier: MIT

/// Names by hand keep the casing of the derived ones.
struct NameCasing: Rule {
    static let id = "name-casing"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var expected: String
    var message: String { "`\(name)` breaks the casing of the other names; write `\(expected)`" }
}
