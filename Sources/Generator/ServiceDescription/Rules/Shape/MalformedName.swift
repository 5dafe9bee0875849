// SPDX-License-Identifier: MIT

/// A declaration's key has the form `WIRE as SWIFT`.
struct MalformedName: Rule {
    static let id = "malformed-name"
    static let checkedBy = RuleChecker.schema
    var text: String
    var expected: String
    var message: String { "`\(text)` is no name here; expected \(expected)" }
}
