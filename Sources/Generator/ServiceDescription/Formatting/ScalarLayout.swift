// SPDX-License-Identifier: MIT

/// The lines of a text after its key or `-`.
struct ScalarLayout {
    /// The key with its colon, or `-`, indented.
    let lead: String
    /// The columns before the key or `-`.
    let indentation: Int

    /// The lines, and whether the comment is at the end of the only one.
    func lines(_ scalar: Node.Scalar, _ shape: Shape, _ comment: String?) -> (lines: [String], hasComment: Bool) {
        switch shape {
        case .docs: return (docs(scalar), false)
        case .prose: return (prose(scalar), false)
        case .code: return (block(scalar.text) ?? prose(scalar), false)
        default: break
        }
        let text = ScalarText.inline(scalar, keepsQuotes: Self.isLiteral(shape))
        let line = "\(lead) \(text)"
        guard ElementWriter.fits(line) else { return (folded(text), false) }
        guard let comment, Self.canFollow(scalar, comment), ElementWriter.fits("\(line) \(comment)") else {
            return ([line], false)
        }
        return (["\(line) \(comment)"], true)
    }

    private static func isLiteral(_ shape: Shape) -> Bool {
        if case .literal = shape { true } else { false }
    }

    /// Whether the language allows a comment after a text without quotes: not if either could be documentation.
    private static func canFollow(_ scalar: Node.Scalar, _ comment: String) -> Bool {
        scalar.text.firstRange(ofASCII: "-- ") == nil && comment.firstRange(ofASCII: " -- ") == nil
    }

    private func docs(_ scalar: Node.Scalar) -> [String] {
        if let paragraph = Documentation.onlyParagraph(of: scalar.text) {
            let line = "\(lead) \(ScalarText.inline(Node.Scalar(text: paragraph, style: .doubleQuoted)))"
            if ElementWriter.fits(line) { return [line] }
            // Wrapped, several spaces would be one.
            if paragraph.contains("  ") { return prose(scalar) }
        }
        let documentation = Documentation(scalar.text)
        guard let lines = documentation.lines(width: Limits.lineLength - indentation - 2) else { return prose(scalar) }
        return block(lines.joined(separator: "\n")) ?? prose(scalar)
    }

    private func prose(_ scalar: Node.Scalar) -> [String] {
        if !scalar.text.isOneLine, let block = block(scalar.text) { return block }
        let text = ScalarText.inline(scalar)
        return ElementWriter.fits("\(lead) \(text)") ? ["\(lead) \(text)"] : folded(text)
    }

    private func block(_ text: String) -> [String]? {
        guard let (indicator, lines) = ScalarText.block(text) else { return nil }
        let margin = String(repeating: " ", count: indentation + 2)
        let body = lines.map { $0.isEmpty ? "" : margin + $0 }
        return body.allSatisfy(ElementWriter.fits) ? ["\(lead) \(indicator)"] + body : nil
    }

    private func folded(_ text: String) -> [String] {
        let margin = String(repeating: " ", count: indentation + 2)
        let width = Limits.lineLength - indentation - 2
        let first = Limits.lineLength - lead.unicodeScalars.count - 1
        let lines = ScalarText.folded(text, firstWidth: first, width: width)
        return lines.enumerated().map { ($0 == 0 ? "\(lead) " : margin) + $1 }
    }
}
