// SPDX-License-Identifier: MIT

import ServiceDescription

/// The folder with a folder per library, each with acsgen's files in its `Generated` folder and your files beside it.
public struct OutputFolder: Sendable {
    /// The folder's path, absolute or relative to the working directory.
    public let path: String

    let fileSystem: any FileSystem

    public init(_ path: String) {
        self.init(path, fileSystem: LocalFileSystem())
    }

    init(_ path: String, fileSystem: any FileSystem) {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path.isEmpty ? "." : path
        self.fileSystem = fileSystem
    }

    /// Compares what acsgen generates with what the folder contains: one comparison per library, sorted by name.
    ///
    /// - Parameters:
    ///   - modules: Everything that is generated.
    ///   - complete: Whether that is everything there is. If so, other libraries with a manifest are compared with
    ///     nothing.
    func comparisons(with modules: [GeneratedModule], complete: Bool) throws -> [ModuleComparison] {
        var modules = try modules.map(Self.checked)
        var seen: Set<String> = []
        for module in modules where !seen.insert(module.name.lowercased()).inserted {
            throw OutputError.samePath("\(path)/\(module.name)")
        }
        if complete, try fileSystem.kind(of: path) != nil {
            for name in try fileSystem.names(in: path) where !seen.contains(name.lowercased()) {
                let manifest = "\(path)/\(name)/\(OutputPath.generated)/\(OutputPath.manifest)"
                guard try fileSystem.kind(of: manifest) == .file else { continue }
                modules.append(GeneratedModule(name: name, files: []))
            }
        }
        return try modules.sorted { $0.name < $1.name }.concurrentMap { module in
            let inventory = try ModuleInventory(root: path, module: module.name, fileSystem: fileSystem)
            return try ModuleComparison(module, with: inventory, root: path, fileSystem: fileSystem)
        }
    }

    /// The module with the formatter's settings among its files. Throws if one of its paths must not be written.
    private static func checked(_ module: GeneratedModule) throws -> GeneratedModule {
        guard OutputPath.isSafe(module.name), !module.name.utf8.contains(UInt8(ascii: "/")),
            !module.name.hasPrefix(".")
        else { throw OutputError.unsafePath(module.name) }
        let settings = GeneratedFile(path: FormatConfiguration.fileName, contents: FormatConfiguration.contents)
        let files = module.files + [settings]
        var seen: Set = [OutputPath.manifest]
        for file in files {
            let path = "\(module.name)/\(OutputPath.generated)/\(file.path)"
            guard OutputPath.isSafe(file.path) else { throw OutputError.unsafePath(path) }
            // Some file systems are case-insensitive.
            guard seen.insert(file.path.lowercased()).inserted else { throw OutputError.samePath(path) }
        }
        return GeneratedModule(name: module.name, files: files)
    }
}
