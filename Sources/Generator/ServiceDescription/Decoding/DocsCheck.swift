// SPDX-License-Identifier: MIT

/// Finds what DocC would show wrongly in documentation.
enum DocsCheck {
    /// What is wrong with documentation, and at which of its lines, counted from 0.
    static func problem(in docs: String) -> (problem: String, line: Int)? {
        // As nearly all documentation is.
        if docs.isPrintableASCII, docs.startsWithLetter { return nil }
        let documentation = Documentation(docs)
        if case .verbatim(let lines)? = documentation.blocks.first {
            let mark = lines.first?.split(separator: " ").first ?? ""
            let line = docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .firstIndex { !$0.allSatisfy(\.isWhitespace) }
            return ("documentation begins with a sentence, not with `\(mark)`", line ?? 0)
        }
        if let line = documentation.unclosedFence {
            return ("this code block has no end; close it with a line of the same characters", line)
        }
        for (number, line) in docs.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if let word = DocumentationLine.directive(String(line)) {
                return ("an item `\(word)` belongs to the declaration, and acsgen writes it; use another word", number)
            }
        }
        // Deepest below `- Parameters:` there is room for this much.
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
