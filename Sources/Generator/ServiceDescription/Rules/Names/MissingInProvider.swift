// SPDX-License-Identifier: MIT

/// A type by hand exists.
struct MissingInProvider: Rule {
    static let id = "missing-in-provider"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String {
        "\(RuntimeNames.module) has no type `\(name)`\(NearestName.hint(for: name, in: RuntimeNames.all.sorted()))"
    }
}
