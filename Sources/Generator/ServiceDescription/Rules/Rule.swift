// SPDX-License-Identifier: MIT

/// Something that a description must keep to; a value of the type is one violation.
protocol Rule: Sendable {
    /// In kebab-case, stable, unique.
    static var id: String { get }
    /// Who finds a violation.
    static var checkedBy: RuleChecker { get }
    /// Says what was expected, on one line.
    var message: String { get }
}
