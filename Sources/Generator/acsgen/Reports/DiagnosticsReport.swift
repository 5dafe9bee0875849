// SPDX-License-Identifier: MIT

import ServiceDescription

/// The errors and warnings of descriptions in one of the forms.
struct DiagnosticsReport {
    let loaded: LoadedDescriptions
    let diagnostics: [Diagnostic]
    /// Whether the command fails because of them.
    let fails: Bool

    func text(as format: ReportFormat) -> String {
        switch format {
        // People read it on standard error.
        case .text: loaded.report(of: diagnostics, colored: Terminal.error.isColored)
        case .json: json.text() + "\n"
        case .github: diagnostics.map(annotation).joined()
        }
    }

    private var json: JSONText {
        [
            "version": 1,
            "fails": .bool(fails),
            "diagnostics": .array(diagnostics.map(object)),
        ]
    }

    private func object(_ diagnostic: Diagnostic) -> JSONText {
        JSONText.object(
            [
                ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
            ] + place(diagnostic.location, diagnostic.message)
        )
        .adding([
            ("notes", .array(diagnostic.notes.map { JSONText.object(place($0.location, $0.message)) }))
        ])
    }

    private func place(_ location: SourceLocation, _ message: String) -> [(String, JSONText)] {
        [
            ("file", .string(location.file)), ("line", .number(location.line)), ("column", .number(location.column)),
            ("message", .string(message)),
        ]
    }

    private func annotation(_ diagnostic: Diagnostic) -> String {
        let notes = diagnostic.notes.map { "\($0.location): \($0.message)" }
        return Annotation(
            diagnostic.severity == .error ? .error : .warning,
            at: diagnostic.location,
            title: diagnostic.rule,
            ([diagnostic.message] + notes).joined(separator: "\n")
        ).text
    }
}
