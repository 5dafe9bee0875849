// SPDX-License-Identifier: MIT

/// A response has a status.
struct NoStatus: Rule {
    static let id = "no-status"
    static let checkedBy = RuleChecker.decoder
    var message: String { "expected a status such as `202: empty` beside the headers" }
}
