// SPDX-License-Identifier: MIT

/// Finds documentation that DocC would display wrongly.
enum DocsCheck {
    /// What is wrong with documentation, and in which of its lines, counted from 0.
    static func problem(in docs: String) -> (problem: String, line: Int)? {
        // As nearly all documentation is.
        if docs.isPrintableASCII, docs.startsWithLetter { return nil }
        let documentation = Documentation(docs)
        if case .verbatim(let lines)? = documentation.blocks.first {
            let mark = lines.first?.split(separator: " ").first ?? ""
            let line = docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .firstIndex { !$0.allSatisfy(\.isWhitespace) }
            return ("documentation must begin with a sentence, not with `\(mark)`", line ?? 0)
        }
        if let line = documentation.unclosedFence {
            return ("this code block is not closed; close it with a line of the same characters", line)
        }
        for (number, line) in docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if let word = DocumentationLine.directive(String(line)) {
                return ("a list item `\(word)` is part of what acsgen writes; use another word", number)
            }
        }
        // The room in the deepest place, below `- Parameters:`.
        for case .verbatim(let lines) in documentation.blocks {
            guard let long = lines.first(where: { $0.unicodeScalars.count > Limits.docsLineLength }) else { continue }
            let problem = "a line of a list, table or code has at most \(Limits.docsLineLength) characters, not "
            let number = docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .firstIndex { $0.hasPrefix(long) }
            return (problem + "\(long.unicodeScalars.count)", number ?? 0)
        }
        return nil
    }
}
