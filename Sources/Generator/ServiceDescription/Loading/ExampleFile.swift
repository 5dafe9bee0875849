// SPDX-License-Identifier: MIT

/// The file of examples next to a description.
package struct ExampleFile: Sendable {
    let source: SourceFile
    let examples: [Example]
    let problems: [Diagnostic]

    /// `sms.examples.yaml` next to `sms.yaml`.
    package static func path(nextTo description: String) -> String {
        (description.hasSuffix(".yaml") ? String(description.dropLast(".yaml".count)) : description) + ending
    }

    /// Whether a path is that of a file of examples, and so of no description.
    package static func isPath(_ path: String) -> Bool { path.hasSuffix(ending) }

    static let ending = ".examples.yaml"

    /// Reads the examples of a library, and compares them with its operations; `nil` if it has no such file.
    init?(of library: Library, from fileSystem: any DescriptionSource) {
        let path = Self.path(nextTo: library.file)
        let diagnostics = Diagnostics()
        switch fileSystem.bytes(of: path) {
        case .failure(.missing): return nil
        case .failure(let problem):
            source = SourceFile(path: path, bytes: [])
            examples = []
            let start = SourceLocation(file: path, line: 1, column: 1)
            diagnostics.report(UnreadableFile(reason: problem.reason), at: start)
        case .success(let bytes):
            source = SourceFile(path: path, bytes: bytes)
            let decoder = SyntaxDecoder(source: source, diagnostics: diagnostics)
            examples = NodeReader.read(source, diagnostics).map(decoder.examples) ?? []
            ExampleCheck(library: library, diagnostics: diagnostics).check(examples)
        }
        problems = diagnostics.sorted
    }
}
