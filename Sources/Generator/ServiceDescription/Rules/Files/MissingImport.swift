// SPDX-License-Identifier: MIT

/// An imported file exists.
struct MissingImport: Rule {
    static let id = "missing-import"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var reason: String
    var message: String { "`\(name)` can't be imported: \(reason)" }
}
