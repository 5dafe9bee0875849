// SPDX-License-Identifier: MIT

/// A path parameter stands in a path.
struct UnusedPathParameter: Rule {
    static let id = "unused-path-parameter"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var owner: String
    var message: String { "`{\(name)}` does not stand in the path of \(owner)" }
}
