// SPDX-License-Identifier: MIT

/// Reads nodes as the language wants them, and reports what is otherwise.
///
/// A value that could not be read is nil or left out; whoever finds that says so, and nobody says it again.
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
