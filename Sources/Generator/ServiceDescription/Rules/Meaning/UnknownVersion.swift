// SPDX-License-Identifier: MIT

/// A version that something is bound to can be chosen.
struct UnknownVersion: Rule {
    static let id = "unknown-version"
    static let checkedBy = RuleChecker.decoder
    var version: String
    var known: [String]
    var message: String {
        known.isEmpty
            ? "the file has no `api-version`, so nothing can depend on the version \(version)"
            : "the version \(version) is not among those of the file: \(known.joined(separator: ", "))"
    }
}
