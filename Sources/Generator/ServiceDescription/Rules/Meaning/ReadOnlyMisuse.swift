// SPDX-License-Identifier: MIT

/// `read-only` stands where it means something.
struct ReadOnlyMisuse: Rule {
    static let id = "read-only-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`read-only` can't stand here: \(problem)" }
}
