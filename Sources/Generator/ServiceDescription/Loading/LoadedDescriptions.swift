// SPDX-License-Identifier: MIT

/// The result of a run of ``DescriptionLoader``.
public struct LoadedDescriptions: Sendable {
    /// In the order of the paths; empty if there is any error.
    public let libraries: [Library]
    /// All files that were read, including imported ones, by path.
    public let files: [String]
    /// All errors, by place.
    public let diagnostics: [Diagnostic]
    let described: [String: DescribedFile]

    /// The texts that errors can be shown in, by path.
    var sources: [String: SourceFile] { described.filter(\.value.wasRead).mapValues(\.source) }

    /// Whether every file could be read, with or without errors.
    public var areReadable: Bool { !diagnostics.contains { $0.rule == UnreadableFile.id } }

    /// The diagnostics as text: `file:line:column: error: message`, the source line, and a caret below the place.
    ///
    /// - Parameter colored: Whether to use the colors of a terminal.
    public func report(colored: Bool = false) -> String {
        report(of: diagnostics, colored: colored)
    }

    /// The same for some diagnostics, such as warnings.
    public func report(of diagnostics: [Diagnostic], colored: Bool = false) -> String {
        DiagnosticReport(sources: sources, isColored: colored).text(of: diagnostics)
    }

    /// What is valid, but most likely not meant, by place; empty if there is any error.
    ///
    /// - Parameter isComplete: Whether there are no other descriptions, which could use the types of a shared file.
    public func warnings(isComplete: Bool) -> [Diagnostic] {
        diagnostics.isEmpty ? WarningSearch.warnings(in: described, isComplete: isComplete) : []
    }
}
