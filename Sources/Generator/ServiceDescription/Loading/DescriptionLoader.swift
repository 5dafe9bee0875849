// SPDX-License-Identifier: MIT

/// Reads descriptions, with the files that they import, and checks them.
public struct DescriptionLoader {
    private let fileSystem: any DescriptionSource
    private let diagnostics = Diagnostics()

    /// Loads files, and all descriptions of folders.
    ///
    /// - Parameter paths: Files, in the order of the libraries, or folders, whose `*.yaml` files are taken by name.
    ///   `*.examples.yaml` and files in subfolders are no descriptions.
    public static func load(_ paths: [String]) -> LoadedDescriptions {
        load(paths, from: DiskSource())
    }

    /// Loads texts that need not stand on a disk, in the order of their paths; they can import each other.
    public static func load(texts: [String: String]) -> LoadedDescriptions {
        load(texts.keys.sorted(), from: MemorySource(texts: texts))
    }

    private static func load(_ paths: [String], from source: any DescriptionSource) -> LoadedDescriptions {
        var loader = DescriptionLoader(fileSystem: source)
        return loader.run(paths)
    }

    private var files: [String: DescribedFile] = [:]

    private init(fileSystem: any DescriptionSource) {
        self.fileSystem = fileSystem
    }

    private mutating func run(_ paths: [String]) -> LoadedDescriptions {
        var given: [String] = []
        for path in paths {
            switch fileSystem.descriptions(at: path) {
            case .success(let found):
                for file in found.map(DescriptionPath.normalized) where !given.contains(file) { given.append(file) }
            case .failure(let problem): reportUnreadable(path, problem.reason)
            }
        }
        for path in given { read(path, importedAt: nil) }
        checkImportCycles(given)
        let libraries = resolve(given)
        return LoadedDescriptions(
            libraries: diagnostics.isEmpty ? libraries : [],
            files: files.keys.sorted(),
            diagnostics: diagnostics.sorted,
            sources: files.mapValues(\.source)
        )
    }

    private func reportUnreadable(_ path: String, _ reason: String) {
        let place = SourceLocation(file: path, line: 1, column: 1)
        diagnostics.report(UnreadableFile(reason: reason), at: place)
    }

    private mutating func read(_ path: String, importedAt place: Located<String>?) {
        guard files[path] == nil else { return }
        let source: SourceFile
        switch fileSystem.bytes(of: path) {
        case .success(let bytes): source = SourceFile(path: path, bytes: bytes)
        case .failure(let problem):
            if let place {
                diagnostics.report(MissingImport(name: place.value, reason: problem.reason), at: place.location)
            } else {
                reportUnreadable(path, problem.reason)
            }
            files[path] = DescribedFile(source: SourceFile(path: path, bytes: []))
            return
        }
        var file = DescribedFile(source: source)
        if let root = NodeReader.read(source, diagnostics) {
            file.syntax = Decoder(source: source, diagnostics: diagnostics).file(root)
        }
        files[path] = file
        for text in file.syntax?.imports ?? [] {
            guard let target = importTarget(text, of: path) else {
                file.lacksImport = true
                continue
            }
            file.imports.append((target, text.location))
        }
        files[path] = file
    }

    /// Reads an imported file; nil when it can't be imported, which is reported.
    private mutating func importTarget(_ text: Located<String>, of path: String) -> String? {
        guard let target = DescriptionPath.resolve(text.value, from: path) else {
            let reason = "expected a relative path to a .yaml file"
            diagnostics.report(MissingImport(name: text.value, reason: reason), at: text.location)
            return nil
        }
        guard target != path else {
            diagnostics.report(ImportCycle(isSelf: true), at: text.location)
            return nil
        }
        read(target, importedAt: text)
        guard let service = files[target]?.syntax?.service else { return target }
        let note = Diagnostic.Note(location: service.location, message: "it describes a library of its own")
        diagnostics.report(ImportedLibrary(name: text.value), at: text.location, notes: [note])
        return nil
    }

    /// Reports each import that leads back to a file on the way to it.
    private func checkImportCycles(_ given: [String]) {
        var done: Set<String> = []
        func visit(_ path: String, _ chain: [String]) {
            for next in files[path]?.imports ?? [] {
                if chain.contains(next.path) {
                    diagnostics.report(ImportCycle(isSelf: false), at: next.location)
                } else if !done.contains(next.path) {
                    visit(next.path, chain + [path])
                }
            }
            done.insert(path)
        }
        for path in given where !done.contains(path) { visit(path, []) }
    }

    private func resolve(_ given: [String]) -> [Library] {
        let versions = files.compactMapValues { file -> [String]? in
            guard let syntax = file.syntax, syntax.service != nil else { return nil }
            return syntax.apiVersions?.value.map(\.value) ?? syntax.overrides.apiVersion.map { [$0.value] } ?? []
        }
        let scopes = ScopeBuilder.scopes(of: files, diagnostics)
        let resolver = ModelResolver(scopes: scopes, versions: versions, diagnostics: diagnostics)
        var models: [String: [Model]] = [:]
        var enums: [String: [Enumeration]] = [:]
        for path in files.keys.sorted() {
            for declaration in scopes[path]?.own ?? [] {
                switch declaration.kind {
                case .model(let model): models[path, default: []].append(resolver.model(declaration, model))
                case .enumeration(let value): enums[path, default: []].append(resolver.enumeration(declaration, value))
                }
            }
        }
        var modules: [String: SourceLocation] = [:]
        return given.compactMap { path in
            guard let syntax = files[path]?.syntax, let scope = scopes[path] else { return nil }
            if let module = syntax.module {
                if let first = modules.updateValue(module.location, forKey: module.value) {
                    let note = Diagnostic.Note(location: first, message: "it stands here first")
                    diagnostics.report(ModuleTwice(name: module.value), at: module.location, notes: [note])
                }
            }
            let seen = visible(from: path)
            return LibraryResolver(
                syntax: syntax,
                types: TypeResolver(scope: scope, diagnostics: diagnostics),
                versions: VersionResolver(known: versions[path], diagnostics: diagnostics),
                diagnostics: diagnostics
            ).library(models: seen.flatMap { models[$0] ?? [] }, enums: seen.flatMap { enums[$0] ?? [] })
        }
    }

    /// A file and those that it imports, itself or through others, in the order of the imports.
    private func visible(from path: String) -> [String] {
        var order: [String] = []
        func visit(_ path: String) {
            guard !order.contains(path) else { return }
            order.append(path)
            for next in files[path]?.imports ?? [] { visit(next.path) }
        }
        visit(path)
        return order
    }
}
