// SPDX-License-Identifier: MIT

/// A default of `{}` is a whole value of its model.
struct NoEmptyDefault: Rule {
    static let id = "no-empty-default"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`= {}` needs a model that has defaults for all fields; \(problem)" }
}

/// What a client sends by default is not deprecated.
struct DeprecatedDefault: Rule {
    static let id = "deprecated-default"
    static let checkedBy = RuleChecker.decoder
    /// Such as the value `none`.
    var what: String
    /// What the description says to use instead.
    var advice: String
    var message: String { "\(what) is deprecated, so no client sends it by default: \(advice)" }
}
