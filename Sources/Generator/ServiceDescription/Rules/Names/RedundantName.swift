// SPDX-License-Identifier: MIT

/// ` as ` says what the rules do not give.
struct RedundantName: Rule {
    static let id = "redundant-name"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "`as \(name)` says what the rules give anyway; leave it out" }
}
