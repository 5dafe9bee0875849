// SPDX-License-Identifier: MIT

/// Some statuses never have content.
struct NoContent: Rule {
    static let id = "no-content"
    static let checkedBy = RuleChecker.decoder
    var status: Int
    var message: String { "an answer \(status) has no content; write the status alone" }
}
