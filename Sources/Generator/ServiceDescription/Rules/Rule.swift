// SPDX-License-Identifier: MIT

/// A requirement for descriptions. A value of the type is one violation.
protocol Rule: Sendable {
    /// In kebab-case, stable, unique.
    static var id: String { get }

    /// The condition under which a description violates the rule, as a sentence.
    static var condition: String { get }

    /// Whether a violation is an error, which is the default, or a warning.
    static var severity: RuleSeverity { get }

    /// What finds a violation: only the decoder, unless a rule says otherwise.
    static var checkedBy: RuleChecker { get }

    /// What is wrong and what to write instead, in one line.
    var message: String { get }
}

extension Rule {
    static var severity: RuleSeverity { .error }
    static var checkedBy: RuleChecker { .decoder }
}

/// What a violation of a rule means.
public enum RuleSeverity: String, Sendable {
    /// Nothing can be generated.
    case error
    /// The description is valid, but most likely not as it was meant.
    case warning
}

/// What finds a violation of a rule.
public enum RuleChecker: String, Sendable {
    /// The JSON Schema as well as the decoder, so that an editor shows it.
    case schema
    /// Only the decoder, because it needs another part of the description, another file, or the text itself.
    case decoder
}

/// All rules, a file for each subject, in the order in which a description is checked.
public enum RuleCatalog {
    /// The rules whose violations are errors.
    static let rules = file + yaml + shape + name + model + operation + silencing

    /// The ids of the rules for errors that the JSON Schema, or only the decoder, checks.
    public static func ids(checkedBy checker: RuleChecker) -> [String] {
        rules.filter { $0.checkedBy == checker }.map { $0.id }.sorted()
    }

    /// Every rule, in the order in which a description is checked.
    public static var entries: [RuleEntry] {
        (rules + warnings).map {
            RuleEntry(id: $0.id, condition: $0.condition, severity: $0.severity, checkedBy: $0.checkedBy)
        }
    }
}

/// A rule, for documentation.
public struct RuleEntry: Sendable, Hashable {
    /// In kebab-case, stable, unique.
    public let id: String
    /// The condition under which a description violates the rule, as a sentence.
    public let condition: String
    public let severity: RuleSeverity
    public let checkedBy: RuleChecker
}
