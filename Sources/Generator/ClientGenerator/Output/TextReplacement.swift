// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// New contents of a file that a person wrote. Readers see the old contents or the new ones, and nothing between.
package struct TextReplacement {
    private let path: String
    private let current: [UInt8]
    private let contents: [UInt8]

    /// - Parameters:
    ///   - path: The file, or a symbolic link to it, which remains one.
    ///   - current: The contents that the new ones were made from. If the file has others, it is not replaced.
    ///   - contents: The new contents.
    package init(of path: String, from current: [UInt8], to contents: [UInt8]) {
        self.path = path
        self.current = current
        self.contents = contents
    }

    /// Writes all new contents next to their files, with the permissions of these, and then moves them to their places.
    ///
    /// - Throws: `FileSystemError`, or `OutputError` if a file was changed. Unless it could not be moved, the files are
    ///   then as they were.
    package static func perform(_ replacements: [TextReplacement]) throws {
        var staged: [(file: String, target: String)] = []
        defer { for (file, _) in staged { try? LocalFileSystem().removeFile(file) } }
        for replacement in replacements { try replacement.stage(&staged) }
        for (file, target) in staged { try LocalFileSystem().move(file, to: target) }
        staged = []
    }

    private func stage(_ staged: inout [(file: String, target: String)]) throws {
        guard let resolved = realpath(path, nil) else { throw FileSystemError("read", path) }
        let target = String(cString: resolved)
        free(resolved)
        var status = stat()
        guard stat(target, &status) == 0 else { throw FileSystemError("read", path) }
        let fileSystem = LocalFileSystem()
        guard try fileSystem.contents(of: target) == current else { throw OutputError.changedMeanwhile(path) }
        let file = "\(target).\(getpid()).acsgen"
        guard try fileSystem.kind(of: file) == nil else { throw OutputError.inTheWay([file]) }
        staged.append((file, target))
        try fileSystem.write(contents, to: file)
        guard chmod(file, status.st_mode & 0o7777) == 0 else { throw FileSystemError("write", file) }
    }
}
