// SPDX-License-Identifier: MIT

/// `creates` leads to a field of the response that has the id of what the operation makes.
struct CreatesMisuse: Rule {
    static let id = "creates-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`creates` names the field of the response that has the new thing's id; \(problem)" }
}
