// SPDX-License-Identifier: MIT

/// What a run of ``DescriptionLoader`` gives.
public struct LoadedDescriptions: Sendable {
    /// In the order of the paths; empty if anything is wrong anywhere.
    public let libraries: [Library]
    /// All files that were read, imported ones too, by path.
    public let files: [String]
    /// Everything that is wrong, by place.
    public let diagnostics: [Diagnostic]
    let sources: [String: SourceFile]

    /// Whether every file could be read, right or wrong.
    public var areReadable: Bool { !diagnostics.contains { $0.rule == UnreadableFile.id } }

    /// The diagnostics as text: `file:line:column: error: message`, the source line, and a caret below the place.
    ///
    /// - Parameter colored: Whether to use the colours of a terminal.
    public func report(colored: Bool = false) -> String {
        DiagnosticReport(sources: sources, isColored: colored).text(of: diagnostics)
    }
}
