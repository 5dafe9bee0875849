// SPDX-License-Identifier: MIT

/// A comment of a description. libyaml's parser drops them, so they are found in the text between the tree's scalars.
struct Comment {
    /// The place of its `#`.
    var mark: Mark
    /// From its `#` to the end of the line, without white space at the end.
    var text: String
    /// Whether nothing else is on its line.
    var isAlone: Bool

    /// All comments of a file, in order.
    static func all(in source: SourceFile, _ root: Node) -> [Comment] {
        var spans: [(start: Mark, end: Mark)] = []
        addSpans(of: root, to: &spans)
        var next = 0
        return (1...source.lineCount).compactMap { number in
            guard source.lineBytes(number).contains(UInt8(ascii: "#")) else { return nil }
            let scalars = Array((source.line(number) ?? "").unicodeScalars)
            for column in scalars.indices where scalars[column] == "#" {
                guard column == 0 || scalars[column - 1] == " " || scalars[column - 1] == "\t" else { continue }
                let mark = Mark(line: Int32(number - 1), column: Int32(column))
                while next < spans.count, spans[next].end <= mark { next += 1 }
                if next < spans.count, spans[next].start <= mark { continue }
                var text = String.UnicodeScalarView(scalars[column...])
                while text.last?.isWhitespace == true { text.removeLast() }
                let isAlone = scalars[..<column].allSatisfy(\.isWhitespace)
                return Comment(mark: mark, text: String(text), isAlone: isAlone)
            }
            return nil
        }
    }

    private static func addSpans(of node: Node, to spans: inout [(start: Mark, end: Mark)]) {
        switch node.content {
        case .scalar(let scalar):
            // A comment can follow the `|` of a block.
            let isBlock = scalar.style == .block
            spans.append((isBlock ? Mark(line: node.start.line + 1, column: 0) : node.start, node.end))
        case .sequence(let elements): for element in elements { addSpans(of: element, to: &spans) }
        case .mapping(let pairs):
            for pair in pairs {
                addSpans(of: pair.key, to: &spans)
                addSpans(of: pair.value, to: &spans)
            }
        case .refused: break
        }
    }
}
