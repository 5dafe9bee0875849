// SPDX-License-Identifier: MIT

/// Decodes nodes into the syntax of the language, and reports what does not fit.
///
/// A value that can't be decoded is `nil` or left out. This is reported once, where it is detected.
struct SyntaxDecoder {
    let source: SourceFile
    let diagnostics: Diagnostics

    func location(_ node: Node) -> SourceLocation {
        source.location(node.start)
    }

    func report(_ rule: any Rule, _ node: Node) {
        diagnostics.report(rule, at: location(node))
    }

    func located(_ text: String, _ node: Node, at offset: Int = 0) -> Located<String> {
        Located(value: text, location: source.location(node.mark(atScalar: offset)))
    }
}
