// SPDX-License-Identifier: MIT

/// The result of reading a configuration.
public struct LoadedConfiguration: Sendable {
    /// `nil` if there is any error.
    public let configuration: Configuration?
    /// All errors, by place.
    public let diagnostics: [Diagnostic]
    private let source: SourceFile

    /// Reads a file; `nil` if there is none.
    public init?(_ path: String) {
        switch DiskSource().bytes(of: path) {
        case .failure(.missing): return nil
        case .failure(let problem): self.init(unreadable: path, problem.reason)
        case .success(let bytes): self.init(SourceFile(path: path, bytes: bytes))
        }
    }

    /// Reads a file that is not on the disk, such as one of a revision.
    ///
    /// - Parameter path: The path of the file, for diagnostics and relative paths.
    public init(bytes: [UInt8], path: String = Configuration.fileName) {
        if bytes.count > Limits.size {
            self.init(unreadable: path, SourceProblem.tooLarge(bytes.count).reason)
        } else {
            self.init(SourceFile(path: path, bytes: bytes))
        }
    }

    /// Reads a text in memory.
    ///
    /// - Parameter path: The path of the file, for diagnostics and relative paths.
    public init(text: String, path: String = Configuration.fileName) {
        self.init(bytes: Array(text.utf8), path: path)
    }

    private init(_ source: SourceFile) {
        let diagnostics = Diagnostics()
        let root = NodeReader.read(source, diagnostics, ifEmpty: .ofConfiguration)
        let found = root.flatMap { SyntaxDecoder(source: source, diagnostics: diagnostics).configuration($0) }
        configuration = diagnostics.isEmpty ? found : nil
        self.diagnostics = diagnostics.sorted
        self.source = source
    }

    private init(unreadable path: String, _ reason: String) {
        let diagnostics = Diagnostics()
        diagnostics.report(UnreadableFile(reason: reason), at: SourceLocation(file: path, line: 1, column: 1))
        configuration = nil
        self.diagnostics = diagnostics.sorted
        source = SourceFile(path: path, bytes: [])
    }

    /// Whether the file could be read, with or without errors.
    public var isReadable: Bool { !diagnostics.contains { $0.rule == UnreadableFile.id } }

    /// The diagnostics as text, as those of descriptions are.
    ///
    /// - Parameter colored: Whether to use the colors of a terminal.
    public func report(colored: Bool = false) -> String {
        DiagnosticReport(sources: isReadable ? [source.path: source] : [:], isColored: colored).text(of: diagnostics)
    }
}
