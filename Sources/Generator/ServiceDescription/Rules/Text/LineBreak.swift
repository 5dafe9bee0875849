// SPDX-License-Identifier: MIT

/// Lines end with a line feed, alone or behind a carriage return: readers of YAML disagree on all others.
struct LineBreak: Rule {
    static let id = "line-break"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "\(name) stands here, which some readers take for a line break; end lines with a line feed" }
}
