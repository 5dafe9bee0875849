// SPDX-License-Identifier: MIT

/// `each` names a list of models in the body, whose elements have fields for the ids.
struct EachMisuse: Rule {
    static let id = "each-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`each` names a list in the body whose elements carry the ids; \(problem)" }
}
