// SPDX-License-Identifier: MIT

/// As ``Anchor``: the use of one.
struct Alias: Rule {
    static let id = "alias"
    static let checkedBy = RuleChecker.decoder
    var message: String {
        "`*` starts an alias of YAML, which descriptions do not use; name a model instead, or quote the text"
            + " (hosts are written as `.example.com`)"
    }
}
