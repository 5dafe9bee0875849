// SPDX-License-Identifier: MIT

/// A service's name means one model or enum wherever it can be seen.
struct DeclaredTwice: Rule {
    static let id = "declared-twice"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "`\(name)` is declared twice" }
}
