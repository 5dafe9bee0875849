// SPDX-License-Identifier: MIT

extension OutputFolder {
    /// Creates a folder and its missing parents. Returns those that it created, innermost first.
    func makeFolders(to folder: String) throws -> [String] {
        var missing: [String] = []
        var next = Substring(folder)
        while !next.isEmpty, try fileSystem.kind(of: String(next)) == nil {
            missing.append(String(next))
            guard let slash = next.utf8.lastIndex(of: UInt8(ascii: "/")) else { break }
            next = next[..<slash]
        }
        var made: [String] = []
        for folder in missing.reversed() {
            do {
                try fileSystem.makeFolder(folder)
                made.insert(folder, at: 0)
            } catch {
                // Another run may have created it.
                guard try fileSystem.kind(of: folder) == .folder else {
                    removeEmptyFolders(made)
                    throw error
                }
            }
        }
        return made
    }

    /// Cleans up after a failure, which is reported elsewhere: what can't be removed remains.
    func removeEmptyFolders(_ folders: [String]) {
        for folder in folders { _ = try? fileSystem.removeEmptyFolder(folder) }
    }
}
