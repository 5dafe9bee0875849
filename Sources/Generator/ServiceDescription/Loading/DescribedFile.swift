// SPDX-License-Identifier: MIT

/// A file that was read, and the files that it imports.
struct DescribedFile {
    var source: SourceFile
    /// False when there is no text to show beside an error.
    var wasRead = true
    /// nil when it could not be read, which was reported.
    var syntax: FileSyntax?
    /// The imports that exist, as paths that the loader knows them by.
    var imports: [(path: String, location: SourceLocation)] = []
    /// An import was refused, so that a name may be known there.
    var lacksImport = false
}

/// The result of reading one file, shared by all files that import it.
enum Reading: Sendable {
    case file(DescribedFile, [Diagnostic])
    case failure(SourceProblem)

    init(_ path: String, from fileSystem: any DescriptionSource) {
        switch fileSystem.bytes(of: path) {
        case .failure(let problem): self = .failure(problem)
        case .success(let bytes):
            let diagnostics = Diagnostics()
            var file = DescribedFile(source: SourceFile(path: path, bytes: bytes))
            if let root = NodeReader.read(file.source, diagnostics) {
                file.syntax = SyntaxDecoder(source: file.source, diagnostics: diagnostics).file(root)
            }
            self = .file(file, diagnostics.sorted)
        }
    }

    /// What the file imports, as it is written.
    var imports: [Located<String>] {
        if case .file(let file, _) = self { file.syntax?.imports ?? [] } else { [] }
    }
}

extension [String: DescribedFile] {
    /// A file and its direct and indirect imports, in the order of the imports.
    func visible(from path: String) -> [String] {
        var order: [String] = []
        var seen: Set<String> = []
        var open = [path]
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            order.append(next)
            open += (self[next]?.imports ?? []).map(\.path).reversed()
        }
        return order
    }
}
