// SPDX-License-Identifier: MIT

/// A reference names something that is there.
struct UnknownName: Rule {
    static let id = "unknown-name"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var what: String
    var known: [String]
    var message: String { "no \(what) is named `\(name)`\(NearestName.hint(for: name, in: known))" }
}
