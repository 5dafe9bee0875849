// SPDX-License-Identifier: MIT

/// A list in a query says how it is sent, and nothing else says that.
struct QueryListMisuse: Rule {
    static let id = "query-list-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { problem }
}
