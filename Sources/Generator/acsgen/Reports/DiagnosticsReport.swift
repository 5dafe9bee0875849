// SPDX-License-Identifier: MIT

import ServiceDescription

/// The errors and warnings of descriptions, or of the configuration, in one of the forms.
struct DiagnosticsReport {
    let diagnostics: [Diagnostic]
    /// The form for people, who read it on standard error.
    let text: String
    /// Whether the command fails because of them.
    let fails: Bool

    /// Ends the command for errors: they are on standard output in the forms for programs.
    ///
    /// - Parameter areReadable: Whether the files that they are in could be read.
    static func end(
        for errors: [Diagnostic],
        _ text: String,
        areReadable: Bool,
        as format: ReportFormat
    ) throws -> Never {
        guard format != .text else { throw areReadable ? Failure.descriptions(text) : .unreadable(text) }
        Terminal.output.write(Self(diagnostics: errors, text: text, fails: true).text(as: format))
        throw areReadable ? Failure.findings : .unreadable("")
    }

    func text(as format: ReportFormat) -> String {
        switch format {
        case .text: text
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
