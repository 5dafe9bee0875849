// SPDX-License-Identifier: MIT

/// A description has a bounded number of values.
struct NodeCount: Rule {
    static let id = "node-count"
    static let checkedBy = RuleChecker.decoder
    var message: String { "the file has more than \(Limits.nodes) values; split the description" }
}
