// SPDX-License-Identifier: MIT

/// A constraint fits its type.
struct ConstraintMismatch: Rule {
    static let id = "constraint-mismatch"
    static let checkedBy = RuleChecker.decoder
    var constraint: String
    var message: String {
        let wanted =
            switch constraint {
            case "range": "a number"
            case "items": "a list"
            default: "a text"
            }
        return "`\(constraint)` constrains \(wanted), and the type is none"
    }
}
