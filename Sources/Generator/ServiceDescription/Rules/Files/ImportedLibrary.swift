// SPDX-License-Identifier: MIT

/// What two libraries share stands in a shared file.
struct ImportedLibrary: Rule {
    static let id = "imported-library"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "`\(name)` has a `service`; only a shared file, without one, can be imported" }
}
