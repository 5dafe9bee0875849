// SPDX-License-Identifier: MIT

/// One library's generated files compared with its `Generated` folder: what `check` reports and `generate` changes.
struct ModuleComparison {
    /// The library's folder in the output folder.
    let module: String

    /// Every path that is generated, listed or found, sorted.
    let files: [OutputFile]

    /// What is in the place of a generated file or its folder but not acsgen's, relative to the output folder.
    let obstacles: [Obstacle]

    /// The existing manifest.
    let currentManifest: [UInt8]?

    /// The new manifest, or `nil` if nothing of the library remains.
    let generatedManifest: [UInt8]?

    init(_ generated: GeneratedModule, with inventory: ModuleInventory, root: String, fileSystem: any FileSystem) throws
    {
        module = generated.name
        let home = "\(module)/\(OutputPath.generated)"
        var wanted: [String: [UInt8]] = [:]
        for file in generated.files { wanted[file.path] = Array(file.contents.utf8) }
        var obstacles = inventory.obstacle.map { [$0] } ?? []
        let owners = Dictionary(grouping: inventory.entries.keys) { $0.lowercased() }

        var files: [OutputFile] = []
        for path in Set(wanted.keys).union(inventory.manifest.digests.keys).union(inventory.entries.keys).sorted() {
            let kind = inventory.entries[path]
            if wanted[path] != nil {
                // On a case-insensitive file system, writing would replace these, too.
                let foreign = (owners[path.lowercased()] ?? []).filter { $0 != path && !inventory.manifest.lists($0) }
                obstacles += foreign.map {
                    Obstacle(path: "\(home)/\($0)", reason: "a file like \(path), but with different case")
                }
                for folder in OutputPath.folders(above: path) {
                    guard let kind = inventory.entries[folder], kind != .folder else { continue }
                    obstacles.append(Obstacle(path: "\(home)/\(folder)", reason: kind.noun))
                }
                if kind == .folder { obstacles.append(Obstacle(path: "\(home)/\(path)", reason: FileKind.folder.noun)) }
            }
            if kind == .folder { continue }
            let current = kind == .file ? LineEnds.unified(try fileSystem.contents(of: "\(root)/\(home)/\(path)")) : nil
            let finding = Self.compare(path, kind: kind, wanted: wanted[path], current: current, inventory.manifest)
            files.append(OutputFile(path: path, generated: wanted[path], current: current, finding: finding))
            if let kind, wanted[path] != nil, finding == .untracked {
                obstacles.append(Obstacle(path: "\(home)/\(path)", reason: kind.noun))
            }
        }
        self.files = files
        self.obstacles = obstacles
        currentManifest = inventory.manifestContents.map(LineEnds.unified)
        var manifest = Manifest()
        for (path, contents) in wanted { manifest.record(path, as: contents) }
        let text = Array(manifest.text.utf8)
        let isSame = currentManifest.map { Manifest.listsOf($0, equal: text) } ?? false
        generatedManifest = wanted.isEmpty ? nil : isSame ? currentManifest : text
    }

    private static func compare(
        _ path: String,
        kind: FileKind?,
        wanted: [UInt8]?,
        current: [UInt8]?,
        _ manifest: Manifest
    ) -> FindingKind? {
        switch (wanted, current) {
        // Neither generated nor a file: a link or the like, or a listed file that no longer exists.
        case (nil, nil): kind == nil ? nil : .untracked
        case (.some, nil): kind == nil ? .missing : .untracked
        case (let wanted?, let current?) where wanted == current: nil
        case (let wanted, let current?):
            if manifest.lists(path, as: current) {
                wanted == nil ? .orphaned : .changed
            } else {
                manifest.lists(path) ? .handEdited : .untracked
            }
        }
    }
}

/// One path of a library's `Generated` folder, with the generated and the existing contents.
struct OutputFile: Equatable, Sendable {
    /// The path, relative to the `Generated` folder.
    let path: String

    /// The generated contents, or `nil` if acsgen does not generate this file any more.
    let generated: [UInt8]?

    /// The existing contents, or `nil` if there is no file.
    let current: [UInt8]?

    /// How the two differ, or `nil` if they don't.
    let finding: FindingKind?
}
