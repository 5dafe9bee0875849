// SPDX-License-Identifier: MIT

/// The documentation of a description, split into Markdown blocks.
public struct Documentation: Sendable, Hashable {
    public enum Block: Sendable, Hashable {
        /// A paragraph in one line, which may be rewrapped.
        case text(String)
        /// A list, table, quotation, heading or code, as lines that are kept.
        case verbatim([String])
    }

    public let blocks: [Block]

    /// The start of a code block that is not closed, as a line counted from 0.
    let unclosedFence: Int?

    public init(_ docs: String) {
        let lines = docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Self.trimmed)
        var blocks: [Block] = []
        var unclosedFence: Int?
        var index = 0
        while index < lines.count {
            if let fence = DocumentationLine.fence(lines[index]) {
                let end = lines[(index + 1)...].firstIndex { DocumentationLine.closes($0, fence) }
                if end == nil { unclosedFence = index }
                let last = end ?? lines.count - 1
                blocks.append(.verbatim(Array(lines[index...last])))
                index = last + 1
            } else {
                let end = lines[index...].firstIndex { $0.isEmpty || DocumentationLine.fence($0) != nil } ?? lines.count
                blocks += Self.blocks(lines[index..<end], after: blocks.last)
                index = end < lines.count && lines[end].isEmpty ? end + 1 : end
            }
        }
        self.blocks = blocks
        self.unclosedFence = unclosedFence
    }

    /// The blocks of consecutive lines that are not empty.
    private static func blocks(_ lines: ArraySlice<String>, after last: Block?) -> [Block] {
        guard let first = lines.first else { return [] }
        // Indented code, or a part of the list item above.
        if case .verbatim? = last, first.hasPrefix(" ") { return [.verbatim(Array(lines))] }
        if DocumentationLine.indentation(first) >= 4 { return [.verbatim(Array(lines))] }
        // The line below a table's head or a heading makes the whole a table or heading.
        let isUnderlined = lines.dropFirst().contains(where: DocumentationLine.isUnderline)
        let start = isUnderlined ? lines.startIndex : lines.firstIndex(where: DocumentationLine.startsBlock)
        let text = lines[..<(start ?? lines.endIndex)]
        var blocks: [Block] = []
        if !text.isEmpty {
            let words = text.flatMap { $0.split(whereSeparator: \.isWhitespace) }
            blocks.append(.text(words.joined(separator: " ")))
        }
        if let start { blocks.append(.verbatim(Array(lines[start...]))) }
        return blocks
    }

    private static func trimmed(_ line: Substring) -> String {
        guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(line[...last])
    }
}
