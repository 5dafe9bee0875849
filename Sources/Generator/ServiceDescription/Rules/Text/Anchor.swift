// SPDX-License-Identifier: MIT

/// Nothing is said by reference to an earlier place.
struct Anchor: Rule {
    static let id = "anchor"
    static let checkedBy = RuleChecker.decoder
    var message: String { "`&` starts an anchor of YAML, which descriptions do not use; name a model instead" }
}
