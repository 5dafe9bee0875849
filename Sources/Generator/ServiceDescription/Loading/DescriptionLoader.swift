// SPDX-License-Identifier: MIT

/// Reads descriptions and the files that they import, and checks them.
public struct DescriptionLoader {
    private let fileSystem: any DescriptionSource
    private let style: LibraryStyle
    private let diagnostics = Diagnostics()

    /// Loads files, and all descriptions in folders.
    ///
    /// - Parameters:
    ///   - paths: Files, in the order of the libraries, or folders, whose `*.yaml` files are loaded by name.
    ///     `*.examples.yaml` and files in subfolders are not descriptions.
    ///   - style: How a configuration wants their Swift.
    public static func load(_ paths: [String], style: LibraryStyle = .init()) -> LoadedDescriptions {
        load(paths, from: DiskSource(), style)
    }

    /// Loads texts in memory, in the order of their paths. They can import each other, and have files of examples.
    public static func load(texts: [String: String], style: LibraryStyle = .init()) -> LoadedDescriptions {
        let paths = texts.keys.filter { !ExampleFile.isPath($0) }
        return load(paths.sorted(), from: MemorySource(texts: texts), style)
    }

    /// Loads files that are not on the disk, such as those of a revision.
    ///
    /// - Parameters:
    ///   - paths: Files, in the order of the libraries.
    ///   - style: How a configuration wants their Swift.
    ///   - bytes: Returns the contents of a file, also of those that others import, or `nil` if there is none. It is
    ///     called on several threads.
    public static func load(
        _ paths: [String],
        style: LibraryStyle = .init(),
        reading bytes: @escaping @Sendable (String) -> [UInt8]?
    )
        -> LoadedDescriptions
    {
        load(paths, from: ReadingSource(read: bytes), style)
    }

    private static func load(
        _ paths: [String],
        from source: any DescriptionSource,
        _ style: LibraryStyle
    ) -> LoadedDescriptions {
        var loader = DescriptionLoader(fileSystem: source, style: style)
        return loader.run(paths)
    }

    private var files: [String: DescribedFile] = [:]
    /// The result of reading each file before its turn, by path.
    private var readings: [String: Reading] = [:]

    private init(fileSystem: any DescriptionSource, style: LibraryStyle) {
        self.fileSystem = fileSystem
        self.style = style
    }

    private mutating func run(_ paths: [String]) -> LoadedDescriptions {
        var given: [String] = []
        var seen: Set<String> = []
        for path in paths {
            switch fileSystem.descriptions(at: path) {
            case .success(let found):
                given += found.map(DescriptionPath.normalized).filter { seen.insert($0).inserted }
            case .failure(let problem): reportUnreadable(path, problem.reason)
            }
        }
        read(given)
        checkImports(given)
        let libraries = addingExamples(to: resolve(given))
        return LoadedDescriptions(
            libraries: diagnostics.isEmpty ? libraries : [],
            files: files.keys.sorted(),
            diagnostics: diagnostics.sorted,
            described: files
        )
    }

    private func reportUnreadable(_ path: String, _ reason: String) {
        let place = SourceLocation(file: path, line: 1, column: 1)
        diagnostics.report(UnreadableFile(reason: reason), at: place)
    }

    /// Reads files on all cores, then those that they import, and so on.
    private mutating func readAhead(_ given: [String]) {
        var paths = given
        while !paths.isEmpty {
            let fileSystem = fileSystem
            let found = paths.concurrentMap { Reading($0, from: fileSystem) }
            for (path, reading) in zip(paths, found) { readings[path] = reading }
            var next: Set<String> = []
            for (path, reading) in zip(paths, found) {
                let targets = reading.imports.compactMap { DescriptionPath.resolve($0.value, from: path) }
                next.formUnion(targets.filter { readings[$0] == nil })
            }
            paths = Array(next)
        }
    }

    /// Takes files and all that they import, then settles what each import leads to.
    private mutating func read(_ given: [String]) {
        readAhead(given)
        var open: [(path: String, place: Located<String>?)] = given.reversed().map { ($0, nil) }
        var imports: [(path: String, target: String, text: Located<String>)] = []
        while let (path, place) = open.popLast() {
            guard files[path] == nil else { continue }
            var file = read(path, importedAt: place)
            for text in file.syntax?.imports ?? [] {
                if let target = importTarget(text, of: path) {
                    imports.append((path, target, text))
                    open.append((target, text))
                } else {
                    file.lacksImport = true
                }
            }
            files[path] = file
        }
        for (path, target, text) in imports {
            if let service = files[target]?.syntax?.service {
                let note = Diagnostic.Note(location: service.location, message: "it describes its own library")
                diagnostics.report(ImportedLibrary(name: text.value), at: text.location, notes: [note])
                files[path]?.lacksImport = true
            } else {
                files[path]?.imports.append((target, text.location))
            }
        }
    }

    private func read(_ path: String, importedAt place: Located<String>?) -> DescribedFile {
        switch readings[path] ?? Reading(path, from: fileSystem) {
        case .file(let file, let found):
            diagnostics.add(found)
            return file
        case .failure(let problem):
            let start = SourceLocation(file: path, line: 1, column: 1)
            switch (problem, place) {
            case (.tooLarge(let bytes), _): diagnostics.report(FileSize(bytes: bytes), at: start)
            case (.missing(let reason), let place?):
                diagnostics.report(MissingImport(name: place.value, reason: reason), at: place.location)
            case (.missing(let reason), nil), (.unreadable(let reason), _):
                diagnostics.report(UnreadableFile(reason: reason), at: start)
            }
            return DescribedFile(source: SourceFile(path: path, bytes: []), wasRead: false)
        }
    }

    /// The path that an import names; `nil` if it is not valid, which is reported.
    private func importTarget(_ text: Located<String>, of path: String) -> String? {
        guard let target = DescriptionPath.resolve(text.value, from: path) else {
            let reason = "expected a relative path to a .yaml file"
            diagnostics.report(MissingImport(name: text.value, reason: reason), at: text.location)
            return nil
        }
        guard target != path else {
            diagnostics.report(ImportCycle(isSelf: true), at: text.location)
            return nil
        }
        return target
    }

    /// Reports each import that leads back to a file on the way to it, or that begins a row of too many files.
    private mutating func checkImports(_ given: [String]) {
        // How many files import one another from here on, for those that were walked through.
        var depths: [String: Int] = [:]
        for path in given where depths[path] == nil {
            var onTheWay: Set = [path]
            var walk = [(path: path, imports: files[path]?.imports ?? [], next: 0)]
            while let (current, imports, position) = walk.last {
                guard position < imports.count else {
                    walk.removeLast()
                    onTheWay.remove(current)
                    depths[current] = checkDepth(of: current, depths)
                    continue
                }
                let next = imports[position]
                walk[walk.count - 1].next += 1
                if onTheWay.contains(next.path) {
                    diagnostics.report(ImportCycle(isSelf: false), at: next.location)
                } else if depths[next.path] == nil {
                    onTheWay.insert(next.path)
                    walk.append((next.path, files[next.path]?.imports ?? [], 0))
                }
            }
        }
    }

    /// The files in the longest row that begins with one. Imports that would make it too long count for nothing.
    private mutating func checkDepth(of path: String, _ depths: [String: Int]) -> Int {
        guard var file = files[path] else { return 1 }
        let tooDeep = file.imports.filter { depths[$0.path] ?? 0 >= Limits.chain }
        for target in tooDeep { diagnostics.report(ImportDepth(), at: target.location) }
        if !tooDeep.isEmpty {
            file.imports.removeAll { depths[$0.path] ?? 0 >= Limits.chain }
            file.lacksImport = true
            files[path] = file
        }
        return 1 + (file.imports.compactMap { depths[$0.path] }.max() ?? 0)
    }

    private func resolve(_ given: [String]) -> [Library] {
        let versions = files.compactMapValues { file -> [String]? in
            guard let syntax = file.syntax, syntax.service != nil else { return nil }
            return syntax.apiVersions?.value.map(\.value) ?? syntax.overrides.apiVersion.map { [$0.value] } ?? []
        }
        let scopes = ScopeBuilder.scopes(of: files, diagnostics)
        let paths = files.keys.sorted()
        let types = paths.concurrentMap { ResolvedTypes(of: $0, scopes: scopes, versions: versions) }
        for found in types { diagnostics.add(found.problems) }
        let typesByPath = Dictionary(uniqueKeysWithValues: zip(paths, types))
        var modules: [String: SourceLocation] = [:]
        let unresolved = given.compactMap { path -> UnresolvedLibrary? in
            guard let syntax = files[path]?.syntax, let scope = scopes[path] else { return nil }
            if let module = syntax.module {
                if let first = modules.updateValue(module.location, forKey: module.value.lowercased()) {
                    let note = Diagnostic.Note(location: first, message: "it is here first")
                    diagnostics.report(ModuleTwice(name: module.value), at: module.location, notes: [note])
                }
            }
            let seen = files.visible(from: path)
            return UnresolvedLibrary(
                syntax: syntax,
                scope: scope,
                versions: versions[path],
                models: seen.flatMap { typesByPath[$0]?.models ?? [] },
                enums: seen.flatMap { typesByPath[$0]?.enums ?? [] },
                style: style
            )
        }
        let resolved = unresolved.concurrentMap { $0.resolved() }
        for library in resolved { diagnostics.add(library.problems) }
        return resolved.compactMap(\.library)
    }

    private mutating func addingExamples(to libraries: [Library]) -> [Library] {
        let fileSystem = fileSystem
        let found = libraries.concurrentMap { ExampleFile(of: $0, from: fileSystem) }
        return zip(libraries, found).map { library, file in
            guard let file else { return library }
            diagnostics.add(file.problems)
            files[file.source.path] = DescribedFile(source: file.source)
            var library = library
            library.examples = file.examples
            return library
        }
    }
}
