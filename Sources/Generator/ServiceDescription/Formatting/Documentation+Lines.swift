// SPDX-License-Identifier: MIT

extension Documentation {
    /// The text of documentation that is one paragraph, on one line. Several spaces in a text of one line remain.
    static func onlyParagraph(of docs: String) -> String? {
        let blocks = Documentation(docs).blocks
        guard case .text(let text)? = blocks.first, blocks.count == 1, !text.isEmpty else { return nil }
        return docs.isOneLine ? docs : text
    }

    /// The documentation in lines, with an empty one between blocks and paragraphs wrapped anew; `nil` if these lines
    /// would mean something else.
    func lines(width: Int) -> [String]? {
        let texts = blocks.map { block in
            switch block {
            case .text(let text): Self.wrapped(text, width: width)
            case .verbatim(let lines): lines
            }
        }
        let lines = Array(texts.joined(separator: [""]))
        return Documentation(lines.joined(separator: "\n")) == self ? lines : nil
    }

    private static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var length = 0
        for word in words(of: text) {
            let count = word.unicodeScalars.count
            if let last = lines.indices.last, length + 1 + count <= width {
                lines[last] += " " + word
                length += 1 + count
            } else {
                lines.append(word)
                length = count
            }
        }
        return lines
    }

    /// The parts of a paragraph that can begin a line. What Markdown would read as a list or heading, and DocC as a
    /// directive, stays with the word before it. A code span stays in one piece.
    package static func words(of text: String) -> [String] {
        var words: [String] = []
        var isInCode = false
        for word in text.words() {
            let startsBlock =
                "-+*#>|@".utf8.contains(word.utf8.first ?? 0) || word.utf8.allSatisfy { $0 == UInt8(ascii: "=") }
            let isNumber = ".)".utf8.contains(word.utf8.last ?? 0) && word.dropLast().allSatisfy(\.isNumber)
            if startsBlock || isNumber || isInCode, let last = words.indices.last {
                words[last] += " " + word
            } else {
                words.append(String(word))
            }
            if !word.utf8.count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2) { isInCode.toggle() }
        }
        return words
    }
}
