// SPDX-License-Identifier: MIT

/// Mappings are not merged.
struct MergeKey: Rule {
    static let id = "merge-key"
    static let checkedBy = RuleChecker.decoder
    var message: String { "`<<` merges mappings, which descriptions do not do; name a model, or use `includes`" }
}
