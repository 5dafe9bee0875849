// SPDX-License-Identifier: MIT

/// Every library has a module of its own.
struct ModuleTwice: Rule {
    static let id = "module-twice"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String {
        "two descriptions of this run are for the module `\(name)`; capitals make no difference in a folder's name"
    }
}
