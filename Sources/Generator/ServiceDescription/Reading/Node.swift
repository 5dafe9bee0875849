// SPDX-License-Identifier: MIT

/// A YAML value with the places at which it starts and ends.
struct Node {
    enum Content {
        case scalar(Scalar)
        case sequence([Node])
        case mapping([Pair])
        /// A value that was already refused, such as an alias.
        case refused
    }

    struct Scalar {
        enum Style {
            case plain, singleQuoted, doubleQuoted, block

            var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
        }

        var text: String
        var style: Style
    }

    struct Pair {
        var key: Node
        var value: Node
    }

    var content: Content
    /// `[a, b]` or `{ a: b }`.
    var isFlow = false
    var start: Mark
    var end: Mark
}

extension Node {
    var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The kind of the node, for messages.
    var kind: String {
        switch content {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .refused: "something else"
        }
    }

    /// The place of a character of a scalar, as far as quotes and line breaks allow; otherwise the start.
    func mark(atScalar offset: Int) -> Mark {
        guard let scalar, start.line == end.line else { return start }
        let length = Int(end.column - start.column)
        switch scalar.style {
        case .plain: return Mark(line: start.line, column: start.column + Int32(min(offset, max(length - 1, 0))))
        case .singleQuoted, .doubleQuoted:
            guard scalar.text.unicodeScalars.count == length - 2 else { return start }
            return Mark(line: start.line, column: start.column + 1 + Int32(min(offset, max(length - 3, 0))))
        case .block: return start
        }
    }
}

/// A place in a file as libyaml counts it: from 0, in Unicode scalars.
struct Mark: Hashable, Comparable {
    var line: Int32
    var column: Int32

    static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
