// SPDX-License-Identifier: MIT

/// A mapping holds each key once: most readers of YAML keep the last one in silence.
struct DuplicateKey: Rule {
    static let id = "duplicate-key"
    static let checkedBy = RuleChecker.decoder
    var key: String
    var message: String { "`\(key)` stands here twice" }
}
