// SPDX-License-Identifier: MIT

/// Brackets and braces hold plain or quoted words only.
struct FlowStyle: Rule {
    static let id = "flow-style"
    static let checkedBy = RuleChecker.decoder
    var message: String { "brackets and braces hold words only; write this over several lines" }
}
