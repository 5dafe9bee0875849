// SPDX-License-Identifier: MIT

/// Imports never lead back.
struct ImportCycle: Rule {
    static let id = "import-cycle"
    static let checkedBy = RuleChecker.decoder
    var isSelf: Bool
    var message: String {
        isSelf ? "the file imports itself" : "this import leads back to a file that imports this one"
    }
}
