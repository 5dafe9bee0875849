// SPDX-License-Identifier: MIT

/// What stands in one library's `Generated` folder.
struct ModuleInventory {
    let manifest: Manifest

    /// The manifest as it stands there.
    let manifestContents: [UInt8]?

    /// Everything below the folder by relative path, but the manifest.
    let entries: [String: FileKind]

    /// What stands in the way of the folder itself, such as a symbolic link to somewhere else.
    let obstacle: Obstacle?

    /// - Parameters:
    ///   - root: The output folder.
    ///   - module: The library's folder in it.
    init(root: String, module: String, fileSystem: any FileSystem) throws {
        var manifest = Manifest()
        var manifestContents: [UInt8]?
        var entries: [String: FileKind] = [:]
        var obstacle: Obstacle?
        let home = "\(module)/\(OutputPath.generated)"
        // A link is never followed, wherever it leads: the files behind it are somebody else's.
        folders: for folder in [module, home] {
            switch try fileSystem.kind(of: "\(root)/\(folder)") {
            case nil: break folders
            case .folder where folder == module: continue
            case .folder:
                try Self.collect("", in: "\(root)/\(home)", from: fileSystem, into: &entries)
                if let kind = entries.removeValue(forKey: OutputPath.manifest) {
                    guard kind == .file else {
                        obstacle = Obstacle(path: "\(home)/\(OutputPath.manifest)", reason: kind.noun)
                        break
                    }
                    let path = "\(root)/\(home)/\(OutputPath.manifest)"
                    let contents = try fileSystem.contents(of: path)
                    manifest = try Manifest(contents, path: path)
                    manifestContents = contents
                }
            case .some(let kind):
                obstacle = Obstacle(path: folder, reason: kind.noun)
                break folders
            }
        }
        self.manifest = manifest
        self.manifestContents = manifestContents
        self.entries = entries
        self.obstacle = obstacle
    }

    private static func collect(
        _ folder: String,
        in home: String,
        from fileSystem: any FileSystem,
        into entries: inout [String: FileKind]
    ) throws {
        for name in try fileSystem.names(in: folder.isEmpty ? home : "\(home)/\(folder)") {
            // The Finder leaves these behind wherever it looks.
            if name == ".DS_Store" { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard let kind = try fileSystem.kind(of: "\(home)/\(path)") else { continue }
            entries[path] = kind
            if kind == .folder { try collect(path, in: home, from: fileSystem, into: &entries) }
        }
    }
}
