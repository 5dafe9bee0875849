// SPDX-License-Identifier: MIT

/// The contents of one library's `Generated` folder.
struct ModuleInventory {
    private(set) var manifest = Manifest()

    /// The existing manifest.
    private(set) var manifestContents: [UInt8]?

    /// All files below the folder except the manifest, by relative path.
    private(set) var entries: [String: FileKind] = [:]

    /// What is in the place of the folder, its parent or the manifest.
    private(set) var obstacle: Obstacle?

    /// Reads the folder.
    ///
    /// - Parameters:
    ///   - root: The output folder.
    ///   - module: The library's folder in it.
    init(root: String, module: String, fileSystem: any FileSystem) throws {
        let home = "\(module)/\(OutputPath.generated)"
        // A link is never followed, because the files that it leads to are not acsgen's.
        for folder in [module, home] {
            guard let kind = try fileSystem.kind(of: "\(root)/\(folder)") else { return }
            guard kind == .folder else {
                obstacle = Obstacle(path: folder, reason: kind.noun)
                return
            }
        }
        try collect("", in: "\(root)/\(home)", from: fileSystem)
        guard let kind = entries.removeValue(forKey: OutputPath.manifest) else { return }
        guard kind == .file else {
            obstacle = Obstacle(path: "\(home)/\(OutputPath.manifest)", reason: kind.noun)
            return
        }
        let path = "\(root)/\(home)/\(OutputPath.manifest)"
        let contents = try fileSystem.contents(of: path)
        manifest = try Manifest(contents, path: path)
        manifestContents = contents
    }

    private mutating func collect(_ folder: String, in home: String, from fileSystem: any FileSystem) throws {
        for name in try fileSystem.names(in: folder.isEmpty ? home : "\(home)/\(folder)") {
            // The Finder leaves these wherever it looks.
            if name == ".DS_Store" { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard let kind = try fileSystem.kind(of: "\(home)/\(path)") else { continue }
            entries[path] = kind
            if kind == .folder { try collect(path, in: home, from: fileSystem) }
        }
    }
}

/// Something that acsgen did not write, where it would write.
struct Obstacle: Hashable, Sendable {
    /// The path, relative to the output folder.
    let path: String

    /// What it is, with its article.
    let reason: String
}
