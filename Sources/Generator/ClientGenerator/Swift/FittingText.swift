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

/// An initializer up to its body, with a line for each parameter, so that another one changes no line. Without
/// parameters, it is the whole initializer.
enum InitializerText {
    /// - Parameter parameters: The parameters with their default values.
    static func lines(_ parameters: [String], _ access: String) -> [String] {
        guard !parameters.isEmpty else { return ["\(access)init() {}"] }
        let rows = parameters.flatMap { CodeLine($0).lines(indentation: 8, after: ",") }
        return ["\(access)init("] + rows.map { "    " + $0 } + [") {"]
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
