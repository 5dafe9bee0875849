// SPDX-License-Identifier: MIT

/// The result of a run of ``DescriptionLoader``.
public struct LoadedDescriptions: Sendable {
    /// In the order of the paths; empty if there is any error.
    public let libraries: [Library]
    /// All files that were read, including imported ones, by path.
    public let files: [String]
    /// All errors, by place.
    public let diagnostics: [Diagnostic]
    let sources: [String: SourceFile]

    /// Whether every file could be read, with or without errors.
    public var areReadable: Bool { !diagnostics.contains { $0.rule == UnreadableFile.id } }

    /// The diagnostics as text: `file:line:column: error: message`, the source line, and a caret below the place.
    ///
    /// - Parameter colored: Whether to use the colors of a terminal.
    public func report(colored: Bool = false) -> String {
        DiagnosticReport(sources: sources, isColored: colored).text(of: diagnostics)
    }
}
