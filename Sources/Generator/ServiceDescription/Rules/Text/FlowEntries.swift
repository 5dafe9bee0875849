// SPDX-License-Identifier: MIT

/// Declarations stand one on a line, so that a change of one is a change of one line.
struct FlowEntries: Rule {
    static let id = "flow-entries"
    static let checkedBy = RuleChecker.decoder
    var owner: String
    var message: String { "\(owner) stand one on a line, not in braces" }
}
