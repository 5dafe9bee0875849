// SPDX-License-Identifier: MIT

/// Prints errors and warnings with their source lines.
struct DiagnosticReport {
    var sources: [String: SourceFile]
    var isColored: Bool

    private static let widestLine = 160

    func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            entry(diagnostic.location, kind: diagnostic.severity.rawValue, diagnostic.message + suffix(of: diagnostic))
                + diagnostic.notes.map { entry($0.location, kind: "note", $0.message) }.joined()
        }.joined()
    }

    /// What silences a warning.
    private func suffix(of diagnostic: Diagnostic) -> String {
        diagnostic.severity == .warning ? " [\(diagnostic.rule)]" : ""
    }

    private func entry(_ location: SourceLocation, kind: String, _ message: String) -> String {
        let style =
            [RuleSeverity.error.rawValue: Self.red, RuleSeverity.warning.rawValue: Self.magenta][kind] ?? Self.blue
        var text = "\(paint(location.description + ":", Self.bold)) \(paint(kind + ":", style)) \(message)\n"
        guard let line = sources[location.file]?.line(location.line) else { return text }
        let excerpt = Self.excerpt(of: Array(line.unicodeScalars), column: location.column)
        text += "    \(excerpt.text)\n    \(excerpt.indent)\(paint("^", Self.green))\n"
        return text
    }

    /// The line, or a part of a very long one, and the spaces that put a caret below the column.
    private static func excerpt(of line: [Unicode.Scalar], column: Int) -> (text: String, indent: String) {
        let index = min(max(column - 1, 0), line.count)
        let start = index > widestLine ? index - widestLine / 2 : 0
        let end = min(line.count, start + widestLine)
        var text = start > 0 ? "…" : ""
        var width = start > 0 ? 1 : 0
        for (offset, scalar) in line[start..<end].enumerated() {
            let shown: Unicode.Scalar = DisplayWidth.isPrintable(scalar) ? scalar : "\u{FFFD}"
            text.unicodeScalars.append(scalar == "\t" ? " " : shown)
            if start + offset < index { width += scalar == "\t" ? 1 : DisplayWidth.columns(of: shown) }
        }
        if end < line.count { text += "…" }
        return (text, String(repeating: " ", count: width))
    }

    private static let bold = "\u{1B}[1m"
    private static let red = "\u{1B}[1;31m"
    private static let magenta = "\u{1B}[1;35m"
    private static let green = "\u{1B}[1;32m"
    private static let blue = "\u{1B}[1;34m"

    private func paint(_ text: String, _ style: String) -> String {
        isColored ? "\(style)\(text)\u{1B}[0m" : text
    }
}
