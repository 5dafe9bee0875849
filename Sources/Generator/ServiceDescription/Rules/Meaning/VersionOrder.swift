// SPDX-License-Identifier: MIT

/// Versions rise.
struct VersionOrder: Rule {
    static let id = "version-order"
    static let checkedBy = RuleChecker.decoder
    var first: String
    var second: String
    var message: String { "\(second) is older than \(first), and stands behind it" }
}
