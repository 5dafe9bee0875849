// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder of a package, empty or not, in which acsgen begins a library.
public struct PackageFolder: Sendable {
    private let path: String
    private let fileSystem: any FileSystem
    private var folders: OutputFolder { OutputFolder(path, fileSystem: fileSystem) }

    public init(_ path: String) {
        self.init(path, fileSystem: LocalFileSystem())
    }

    init(_ path: String, fileSystem: any FileSystem) {
        self.path = path
        self.fileSystem = fileSystem
    }

    /// What was done, as paths in the package.
    public struct Report: Sendable {
        /// New files, in order; those of the library are counted only.
        public let written: [String]
        /// How many files the generated library has.
        public let generated: Int
        /// Files that were there and have not been touched, although a new package has others.
        public let kept: [String]
    }

    /// Whether the folder has a `Package.swift`.
    public func hasManifest() throws -> Bool { try fileSystem.kind(of: place(NewPackage.manifest)) != nil }

    /// Writes the files of a new package and of its library.
    ///
    /// Existing files are never touched. If anything fails, everything that was written is removed.
    ///
    /// - Throws: ``OutputError`` if a file is in the way, or the error of writing.
    public func write(_ package: NewPackage) throws -> Report {
        try requireRoom(for: package)
        let usual = try package.usualFiles.map { file in (file, try fileSystem.kind(of: place(file.path)) == nil) }
        let files = package.files + usual.filter(\.1).map(\.0)
        try write(files + package.libraryFiles)
        return Report(
            written: files.map(\.path),
            generated: package.libraryFiles.count,
            kept: usual.filter { !$0.1 }.map(\.0.path)
        )
    }

    private func write(_ files: [NewPackage.File]) throws {
        var made: [String] = []
        var written: [String] = []
        do {
            for file in files {
                let target = place(file.path)
                for folder in OutputPath.folders(above: file.path).suffix(1) {
                    made.insert(contentsOf: try folders.makeFolders(to: place(folder)), at: 0)
                }
                written.append(target)
                try fileSystem.write(Array(file.contents.utf8), to: target)
            }
        } catch {
            // Another process may have written the last file in this moment; it is that one's then.
            if let error = error as? FileSystemError, error.code == EEXIST, error.path == written.last {
                written.removeLast()
            }
            for file in written { try? fileSystem.removeFile(file) }
            folders.removeEmptyFolders(made)
            throw error
        }
    }

    private func place(_ path: String) -> String { self.path == "." ? path : "\(self.path)/\(path)" }

    /// Nothing of the new files may exist, and what should become a folder must not be something else.
    private func requireRoom(for package: NewPackage) throws {
        var obstacles: Set<String> = []
        for path in package.files.map(\.path) + [NewPackage.home] {
            if let kind = try fileSystem.kind(of: place(path)) { obstacles.insert("\(place(path)): \(kind.noun)") }
            for folder in OutputPath.folders(above: path) {
                let kind = try fileSystem.kind(of: place(folder))
                if let kind, [.file, .other].contains(kind) { obstacles.insert("\(place(folder)): \(kind.noun)") }
            }
        }
        guard obstacles.isEmpty else { throw OutputError.inTheWay(obstacles.sorted()) }
    }
}
