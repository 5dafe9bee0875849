// SPDX-License-Identifier: MIT

/// The declaration of a property, whose type is on a line of its own if both do not fit on one.
struct DeclarationText {
    /// Attributes and modifiers, with the space behind them.
    var before: String
    var name: String
    var type: String

    static let limit = 120

    /// - Parameter indentation: Columns before the first line; not part of the lines.
    func lines(indentation: Int) -> [String] {
        let line = "\(before)\(name): \(type)"
        if indentation + line.count <= Self.limit { return [line] }
        return ["\(before)\(name):", "    \(type)"]
    }
}
