// SPDX-License-Identifier: MIT

/// A wire name that gives no Swift name has one by hand.
struct UnderivableName: Rule {
    static let id = "underivable-name"
    static let checkedBy = RuleChecker.decoder
    var wireName: String
    var message: String { "`\(wireName)` gives no Swift name; write one, as in `\(wireName) as name`" }
}
