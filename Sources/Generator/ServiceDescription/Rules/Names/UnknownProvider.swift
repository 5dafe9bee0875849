// SPDX-License-Identifier: MIT

/// Only the runtime has types by hand.
struct UnknownProvider: Rule {
    static let id = "unknown-provider"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "`\(name)` provides nothing; only \(RuntimeNames.module) can stand here" }
}
