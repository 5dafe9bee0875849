// SPDX-License-Identifier: MIT

/// A type by hand exists, and its values are JSON.
struct MissingInProvider: Rule {
    static let id = "missing-in-provider"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var isModel: Bool
    var known: [String]
    var message: String {
        let kind = isModel ? "model" : "enum"
        guard RuntimeNames.all.contains(name) else {
            return "\(RuntimeNames.module) has no \(kind) `\(name)`\(NearestName.hint(for: name, in: known))"
        }
        return "`\(name)` of \(RuntimeNames.module) is no \(kind) of JSON; describe one"
    }
}
