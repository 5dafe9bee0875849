// SPDX-License-Identifier: MIT

/// A description, or its examples, in canonical form.
public struct FormattedDescription: Sendable {
    public let path: String
    /// The file as it was read.
    public let current: [UInt8]
    /// The same in canonical form. It has the line breaks of the file: LF, or CR LF if its first one is.
    public let canonical: [UInt8]

    public var isCanonical: Bool { current == canonical }
}

/// The result of formatting descriptions.
public struct FormattedDescriptions: Sendable {
    /// The files without errors, by path.
    public let files: [FormattedDescription]
    /// What is wrong in the others, and in files that they import, by place.
    public let diagnostics: [Diagnostic]
    private let loaded: LoadedDescriptions

    init(_ files: [FormattedDescription], _ diagnostics: [Diagnostic], _ loaded: LoadedDescriptions) {
        self.files = files
        self.diagnostics = diagnostics
        self.loaded = loaded
    }

    /// Whether every file could be read, with or without errors.
    public var areReadable: Bool { loaded.areReadable }

    /// The diagnostics as text, as in ``LoadedDescriptions/report(colored:)``.
    public func report(colored: Bool = false) -> String {
        DiagnosticReport(sources: loaded.sources, isColored: colored).text(of: diagnostics)
    }
}

extension LoadedDescriptions {
    /// Descriptions in canonical form, with the files of examples next to them.
    ///
    /// A file with errors has no canonical form, and neither has one that would need a line longer than the limit.
    ///
    /// - Parameter paths: Files that were loaded.
    public func formatted(_ paths: [String]) -> FormattedDescriptions {
        let broken = Set(diagnostics.map(\.location.file))
        let described = paths.map(DescriptionPath.normalized)
        let all = Set(described + described.map(ExampleFile.path(nextTo:))).filter { !broken.contains($0) }.sorted()
        // Read once: the property makes the dictionary anew.
        let sources = sources
        let results = all.compactMap { sources[$0] }.concurrentMap { source in
            let problems = Diagnostics()
            return (FileFormatter(source: source, diagnostics: problems).formatted, problems.sorted)
        }
        return FormattedDescriptions(
            results.compactMap(\.0),
            (diagnostics + results.flatMap(\.1)).sorted(),
            self
        )
    }
}

/// Writes one file in canonical form.
struct FileFormatter {
    let source: SourceFile
    let diagnostics: Diagnostics

    /// `nil` if there is none, which is reported.
    var formatted: FormattedDescription? {
        guard let lines else { return nil }
        let usesCarriageReturns = source.bytes.firstIndex(of: UInt8(ascii: "\n")).map { end in
            end > 0 && source.bytes[end - 1] == UInt8(ascii: "\r")
        }
        let lineBreak = usesCarriageReturns == true ? "\r\n" : "\n"
        let text = lines.joined(separator: lineBreak) + lineBreak
        return FormattedDescription(path: source.path, current: source.bytes, canonical: Array(text.utf8))
    }

    private var lines: [String]? {
        // Without a line break at its end, libyaml ends the text of a block a line too early.
        let isEnded = source.bytes.last == UInt8(ascii: "\n")
        let ended = isEnded ? source : SourceFile(path: source.path, bytes: source.bytes + [UInt8(ascii: "\n")])
        guard let root = NodeReader.read(ended, Diagnostics()) else { return nil }
        let reader = ElementReader(ended, root)
        var writer = ElementWriter(header: reader.header)
        let shape = source.path.hasSuffix(ExampleFile.ending) ? Shape.examples : Shape.file
        writer.write(reader.elements, shape, indentation: 0, isRoot: true)
        for (start, length) in writer.overlong {
            diagnostics.report(LineLength(length: length), at: source.location(start))
        }
        return writer.overlong.isEmpty ? writer.lines : nil
    }
}
