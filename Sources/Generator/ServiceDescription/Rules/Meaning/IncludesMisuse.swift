// SPDX-License-Identifier: MIT

/// `includes` names a model with fields, and never comes back to itself.
struct IncludesMisuse: Rule {
    static let id = "includes-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`includes` takes the fields of a plain model; \(problem)" }
}
