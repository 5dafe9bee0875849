// SPDX-License-Identifier: MIT

/// Something that a description must keep to; a value of the type is one violation.
protocol Rule: Sendable {
    /// In kebab-case, stable, unique.
    static var id: String { get }

    /// When a description breaks the rule, as a sentence.
    static var condition: String { get }

    /// Who finds a violation; the decoder alone unless a rule says otherwise.
    static var checkedBy: RuleChecker { get }

    /// Says what was expected, on one line.
    var message: String { get }
}

extension Rule {
    static var checkedBy: RuleChecker { .decoder }
}

/// Who finds a violation of a rule.
public enum RuleChecker: String, Sendable {
    /// The JSON Schema as well as the decoder: an editor shows it while one types.
    case schema
    /// The decoder alone: it needs another part of the description, another file, or the text itself.
    case decoder
}
