// SPDX-License-Identifier: MIT

/// No `%YAML` and no `%TAG`.
struct Directive: Rule {
    static let id = "directive"
    static let checkedBy = RuleChecker.decoder
    var message: String { "directives such as %YAML or %TAG are not used in descriptions; remove the line" }
}
