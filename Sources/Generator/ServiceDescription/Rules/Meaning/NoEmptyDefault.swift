// SPDX-License-Identifier: MIT

/// `= {}` needs a model that can be empty.
struct NoEmptyDefault: Rule {
    static let id = "no-empty-default"
    static let checkedBy = RuleChecker.decoder
    var model: String
    var field: String
    var message: String { "`= {}` needs defaults for all fields of `\(model)`, and `\(field)` has none" }
}
