// SPDX-License-Identifier: MIT

/// A list or mapping is not emptier than it can mean.
struct TooFew: Rule {
    static let id = "too-few"
    static let checkedBy = RuleChecker.schema
    var expected: String
    var message: String { expected }
}
