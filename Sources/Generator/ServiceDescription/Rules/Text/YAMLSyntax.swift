// SPDX-License-Identifier: MIT

/// A description is YAML.
struct YAMLSyntax: Rule {
    static let id = "yaml-syntax"
    static let checkedBy = RuleChecker.decoder
    var message: String
}
