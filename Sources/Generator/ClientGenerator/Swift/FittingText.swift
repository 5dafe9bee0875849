// SPDX-License-Identifier: MIT

import ServiceDescription

/// A call, on one line if it fits, else with a line for each argument.
struct CallText {
    var callee = ".init"
    var arguments: [String]

    /// Two columns less than the formatter's, which counts the comma that a list in the last argument would get.
    static let limit = 118

    /// The call on one line.
    var text: String { "\(callee)(\(arguments.joined(separator: ", ")))" }

    /// - Parameters:
    ///   - indentation: Columns before the first line; not part of the lines.
    ///   - before: Text before the call on its first line.
    ///   - after: Text after the call on its last line.
    func lines(indentation: Int, before: String = "", after: String = "") -> [String] {
        let line = before + text + after
        if line.fits(indentation: indentation, limit: Self.limit) { return [line] }
        return broken(indentation: indentation, before: before, after: after)
    }

    /// The call with a line for each argument, or more for one that is too long.
    func broken(indentation: Int, before: String = "", after: String = "") -> [String] {
        let rows = arguments.enumerated().flatMap { index, argument in
            CodeLine(argument).lines(indentation: indentation + 4, after: index == arguments.count - 1 ? "" : ",")
                .map { "    " + $0 }
        }
        return ["\(before)\(callee)("] + rows + [")\(after)"]
    }
}

extension SwiftName {
    /// The case of a coding key.
    func codingKey(_ wireName: String, indentation: Int) -> [String] {
        let value = text == wireName ? "" : " = \(SwiftText.literal(wireName))"
        return CodeLine("case \(declared)\(value)").lines(indentation: indentation)
    }
}

/// The declaration of a property, with the type on a line of its own if both do not fit on one.
struct DeclarationText {
    /// Attributes and modifiers, with a trailing space.
    var before: String
    var name: String
    var type: String

    static let limit = 120

    /// - Parameter indentation: Columns before the first line; not part of the lines.
    func lines(indentation: Int) -> [String] {
        let line = "\(before)\(name): \(type)"
        if line.fits(indentation: indentation, limit: Self.limit) { return [line] }
        return ["\(before)\(name):", "    \(type)"]
    }
}

extension String {
    /// Whether the text ends before a column.
    ///
    /// - Parameter indentation: Columns before the text.
    func fits(indentation: Int, limit: Int) -> Bool {
        // Characters are counted one by one, bytes are not; and no text has fewer bytes than characters.
        indentation + utf8.count <= limit || indentation + count <= limit
    }
}
