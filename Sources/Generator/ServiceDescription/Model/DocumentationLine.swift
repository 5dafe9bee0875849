// SPDX-License-Identifier: MIT

/// The Markdown kind of a line.
enum DocumentationLine {
    /// The characters that open a code block; `nil` for any other line.
    static func fence(_ line: String) -> Substring? {
        let text = line.drop { $0 == " " }
        for mark in ["`", "~"] as [Character] {
            let run = text.prefix { $0 == mark }
            // A code span in a sentence ends on the same line.
            if run.count >= 3, mark == "~" || !text.dropFirst(run.count).contains(mark) { return run }
        }
        return nil
    }

    static func closes(_ line: String, _ fence: Substring) -> Bool {
        let text = line.drop { $0 == " " }
        return text.count >= fence.count && text.allSatisfy { $0 == fence.first }
    }

    /// The indentation of a line.
    static func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }

    /// Whether a line ends a paragraph before it and begins a list, table, quotation or heading.
    static func startsBlock(_ line: String) -> Bool {
        let line = line.drop { $0 == " " }
        guard let first = line.first else { return false }
        if first == "|" || first == ">" { return true }
        let word = line.prefix { $0 != " " }
        if ["-", "*", "+"].contains(word) { return true }
        if first == "#", word.count <= 6, word.allSatisfy({ $0 == "#" }) { return true }
        if let last = word.last, last == "." || last == ")", word.count > 1, word.count <= 10 {
            return word.dropLast().allSatisfy { $0.isASCII && $0.isNumber } && word.count < line.count
        }
        return false
    }

    /// Whether a line is the one below a table's head or a heading: `--- | ---`, `===`.
    static func isUnderline(_ line: String) -> Bool {
        let marks = line.filter { $0 != " " }
        guard marks.count > 1 else { return false }
        if marks.contains("|"), marks.contains("-") { return marks.allSatisfy { "|:-".contains($0) } }
        return marks.allSatisfy { $0 == "=" } || marks.allSatisfy { $0 == "-" }
    }

    /// The word of a list item that DocC reads as a part of the declaration, such as `Parameters`.
    static func directive(_ line: String) -> String? {
        let text = line.drop { $0 == " " }
        guard let mark = text.first, "-*+".contains(mark) else { return nil }
        let words = text.dropFirst().split(separator: " ")
        guard let first = words.first else { return nil }
        let name = first.hasSuffix(":") ? first.dropLast() : first
        let isLabel = first.hasSuffix(":") || name.lowercased() == "parameter" && words.count > 1
        return isLabel && ["parameter", "parameters", "returns", "throws"].contains(name.lowercased())
            ? String(name) : nil
    }
}
