// SPDX-License-Identifier: MIT

/// All rules, a file for each subject, in the order in which a description is checked.
public enum RuleCatalog {
    static let rules = file + yaml + shape + name + model + operation

    /// The ids of the rules that the JSON Schema, or only the decoder, checks.
    public static func ids(checkedBy checker: RuleChecker) -> [String] {
        rules.filter { $0.checkedBy == checker }.map { $0.id }.sorted()
    }
}
