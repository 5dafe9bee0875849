// SPDX-License-Identifier: MIT

/// Documentation of a description, taken apart.
struct Paragraphs {
    /// Each on one line.
    let all: [String]

    init(_ docs: String) {
        if SwiftText.isPlain(docs) {
            all = docs.isEmpty ? [] : [docs]
            return
        }
        var all: [String] = []
        var lines: [Substring] = []
        func close() {
            if !lines.isEmpty { all.append(lines.joined(separator: " ")) }
            lines = []
        }
        for line in docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.isEmpty { close() } else { lines.append(Substring(words.joined(separator: " "))) }
        }
        close()
        self.all = all
    }

    /// The first sentence, with its full stop.
    var summary: String {
        guard let first = all.first else { return "" }
        return Self.sentence(String(first[..<Self.endOfFirstSentence(first)]))
    }

    /// Everything behind the first sentence.
    var discussion: [String] {
        guard let first = all.first else { return [] }
        let rest = first[Self.endOfFirstSentence(first)...].drop(while: \.isWhitespace)
        return (rest.isEmpty ? [] : [String(rest)]) + all.dropFirst()
    }

    /// The text with a full stop if it has no end of its own.
    static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?…:".contains(last) else { return text }
        return text + "."
    }

    private static func endOfFirstSentence(_ text: String) -> String.Index {
        var index = text.startIndex
        while let space = text[index...].firstIndex(of: " ") {
            let next = text.index(after: space)
            if next < text.endIndex, text[next].isUppercase,
                ".!?".contains(text[text.index(before: max(space, text.index(after: text.startIndex)))])
            {
                return space
            }
            index = next
        }
        return text.endIndex
    }
}
