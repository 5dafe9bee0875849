// SPDX-License-Identifier: MIT

/// What the runtime sends itself is no parameter.
struct RuntimeParameter: Rule {
    static let id = "runtime-parameter"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "`\(name)` is sent by the runtime itself; leave it out" }
}
