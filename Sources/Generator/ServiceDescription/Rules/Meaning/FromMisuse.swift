// SPDX-License-Identifier: MIT

/// `from` names another client of the file, and never comes back to itself.
struct FromMisuse: Rule {
    static let id = "from-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`from` names the client and member that make this one; \(problem)" }
}
