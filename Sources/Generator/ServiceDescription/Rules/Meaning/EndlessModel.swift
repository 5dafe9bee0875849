// SPDX-License-Identifier: MIT

/// A model has a finite value.
struct EndlessModel: Rule {
    static let id = "endless-model"
    static let checkedBy = RuleChecker.decoder
    var model: String
    var field: String
    var message: String { "`\(model)` holds itself through `\(field)` and never ends; make the field optional" }
}
