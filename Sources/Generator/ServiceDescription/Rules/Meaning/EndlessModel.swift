// SPDX-License-Identifier: MIT

/// A model has a finite value.
struct EndlessModel: Rule {
    static let id = "endless-model"
    static let checkedBy = RuleChecker.decoder
    var model: String
    var field: String
    /// Whether it is a union that is read from the object that names its member.
    var isMember = false
    var message: String {
        let advice = isMember ? "say with `in` which field holds the member" : "make the field optional"
        return "`\(model)` holds itself through `\(field)` and never ends; \(advice)"
    }
}
