// SPDX-License-Identifier: MIT

/// The folder in which files wait until all of them are written.
///
/// It contains the files under numbers, each library's new manifest, and a list of all these. After a killed run, the
/// manifests say which files that run had already moved, and the list says which files are acsgen's.
struct StagingFolder {
    private let output: OutputFolder
    private let path: String
    private var fileSystem: any FileSystem { output.fileSystem }

    init(of output: OutputFolder) {
        self.output = output
        path = "\(output.path)/\(OutputPath.staging)"
    }

    /// Writes everything into the staging folder, and creates the folders that the files need.
    ///
    /// - Returns: The folders that it created, innermost first. If it throws, it has removed everything that it
    ///   created.
    func stage(_ changes: [ModuleChanges]) throws -> [String] {
        for folder in Set(changes.flatMap(\.folders)).sorted() where try fileSystem.kind(of: folder) == .folder {
            try fileSystem.requireWritable(folder)
        }
        var made: [String] = []
        do {
            try fileSystem.makeFolder(path)
            try fileSystem.write(list(of: changes), to: listPath)
            for change in changes {
                for (index, write) in change.writes.enumerated() {
                    try fileSystem.write(write.contents, to: staged(index, of: change))
                }
            }
            for case (let change, .replace(let contents)) in changes.map({ ($0, $0.manifest) }) {
                try fileSystem.write(contents, to: stagedManifest(of: change.module))
            }
            for folder in Set(changes.flatMap(\.folders)).sorted() {
                made.insert(contentsOf: try output.makeFolders(to: folder), at: 0)
            }
            return made
        } catch {
            try? discard()
            output.removeEmptyFolders(made)
            throw error
        }
    }

    /// Moves everything to its place.
    func commit(_ changes: [ModuleChanges]) throws {
        for change in changes {
            // First: on a case-insensitive file system, a new file may have the name of a removed one.
            for path in change.removals { try fileSystem.removeFile("\(change.home)/\(path)") }
            for (index, write) in change.writes.enumerated() {
                try fileSystem.move(staged(index, of: change), to: "\(change.home)/\(write.path)")
            }
            try removeEmptiedFolders(of: change)
            switch change.manifest {
            case .keep: break
            case .replace:
                let manifest = "\(change.home)/\(OutputPath.manifest)"
                try fileSystem.move(stagedManifest(of: change.module), to: manifest)
            case .remove:
                try fileSystem.removeFile("\(change.home)/\(OutputPath.manifest)")
                _ = try fileSystem.removeEmptyFolder(change.home)
            }
        }
        try discard()
    }

    /// Recovers what a failed or killed run left. Files that it moved are recorded as acsgen's, even if the
    /// descriptions have changed since; the others are discarded.
    func recover() throws {
        switch try fileSystem.kind(of: path) {
        case nil: return
        case .folder: break
        case .some(let kind):
            throw OutputError.inTheWay(["\(path): \(kind.noun)"])
        }
        let own = try ownNames()
        let foreign = try fileSystem.names(in: path).filter { !own.contains($0) }.sorted()
        guard foreign.isEmpty else {
            let obstacles = try foreign.map { name in
                "\(path)/\(name): \(try fileSystem.kind(of: "\(path)/\(name)")?.noun ?? "a file")"
            }
            throw OutputError.inTheWay(obstacles)
        }
        for name in own.sorted() where name.hasSuffix(Self.manifestSuffix) {
            guard try fileSystem.kind(of: "\(path)/\(name)") == .file else { continue }
            let module = String(name.dropLast(Self.manifestSuffix.count))
            let pending = Manifest(unfinished: try fileSystem.contents(of: "\(path)/\(name)"))
            try record(pending, of: module)
        }
        try discard()
    }

    private func record(_ pending: Manifest, of module: String) throws {
        let inventory = try ModuleInventory(root: output.path, module: module, fileSystem: fileSystem)
        let home = "\(output.path)/\(module)/\(OutputPath.generated)"
        var manifest = inventory.manifest
        for path in pending.digests.keys where inventory.entries[path] == .file {
            let contents = LineEnds.unified(try fileSystem.contents(of: "\(home)/\(path)"))
            if pending.lists(path, as: contents) { manifest.record(path, as: contents) }
        }
        guard inventory.obstacle == nil, manifest != inventory.manifest else { return }
        let recovered = "\(path)/\(module)\(Self.recoveredSuffix)"
        if try fileSystem.kind(of: recovered) != nil { try fileSystem.removeFile(recovered) }
        try fileSystem.write(Array(manifest.text.utf8), to: recovered)
        try fileSystem.move(recovered, to: "\(home)/\(OutputPath.manifest)")
    }

    private func discard() throws {
        guard try fileSystem.kind(of: path) == .folder else { return }
        let own = try ownNames()
        // The list last: while a file exists, it says whose it is.
        for name in try fileSystem.names(in: path) where own.contains(name) && name != OutputPath.stagingList {
            try fileSystem.removeFile("\(path)/\(name)")
        }
        if try fileSystem.kind(of: listPath) == .file { try fileSystem.removeFile(listPath) }
        _ = try fileSystem.removeEmptyFolder(path)
    }

    private var listPath: String { "\(path)/\(OutputPath.stagingList)" }

    private func list(of changes: [ModuleChanges]) -> [UInt8] {
        let names = changes.flatMap { change in
            change.writes.indices.map { "\(change.module).\($0)" } + [change.module + Self.manifestSuffix]
        }
        return Array((names.joined(separator: "\n") + "\n").utf8)
    }

    /// The names of acsgen's files in the folder. A killed run may have left a part of the list, and then nothing else.
    private func ownNames() throws -> Set<String> {
        guard try fileSystem.kind(of: listPath) == .file else { return [] }
        let lines = String(decoding: try fileSystem.contents(of: listPath), as: UTF8.self).split(separator: "\n")
        let recovered = lines.filter { $0.hasSuffix(Self.manifestSuffix) }
            .map { $0.dropLast(Self.manifestSuffix.count) + Self.recoveredSuffix }
        return Set((lines + recovered).map(String.init) + [OutputPath.stagingList])
    }

    private func removeEmptiedFolders(of change: ModuleChanges) throws {
        let folders = Set(change.removals.flatMap(OutputPath.folders(above:)))
        for folder in folders.sorted(by: >) where try fileSystem.kind(of: "\(change.home)/\(folder)") == .folder {
            _ = try fileSystem.removeEmptyFolder("\(change.home)/\(folder)")
        }
    }

    private func staged(_ index: Int, of change: ModuleChanges) -> String {
        "\(path)/\(change.module).\(index)"
    }

    private func stagedManifest(of module: String) -> String {
        "\(path)/\(module)\(Self.manifestSuffix)"
    }

    private static let manifestSuffix = ".manifest"
    private static let recoveredSuffix = ".recovered"
}
