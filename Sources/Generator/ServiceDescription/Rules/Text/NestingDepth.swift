// SPDX-License-Identifier: MIT

/// A description is flat.
struct NestingDepth: Rule {
    static let id = "nesting-depth"
    static let checkedBy = RuleChecker.decoder
    var message: String { "more than \(Limits.depth) levels are nested here; the language has eight" }
}
