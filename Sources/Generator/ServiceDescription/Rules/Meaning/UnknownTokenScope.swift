// SPDX-License-Identifier: MIT

/// A scope is one that Communication Services issues.
struct UnknownTokenScope: Rule {
    static let id = "unknown-token-scope"
    static let checkedBy = RuleChecker.decoder
    var scope: String
    var known: [String]
    var message: String { "`\(scope)` is no scope of user access tokens\(NearestName.hint(for: scope, in: known))" }
}
