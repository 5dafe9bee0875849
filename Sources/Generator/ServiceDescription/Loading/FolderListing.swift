// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in a folder, in no particular order, without `.` and `..`.
package struct FolderListing {
    package let names: [String]

    /// The names in a folder that is not on the disk.
    package init(names: [String]) {
        self.names = names
    }

    /// Lists a folder by the system's calls: Foundation's file manager is large.
    package init(_ folder: String) throws(Failure) {
        guard let stream = opendir(folder) else { throw Failure(code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            // In place, because the system may have returned fewer bytes than the whole structure has.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw Failure(code: errno) }
        self.names = names
    }

    /// The paths of the descriptions among them, by bytes, so that the order is the same in every locale.
    ///
    /// - Parameter folder: Comes before each name; empty for the working directory.
    package func descriptions(in folder: String) -> [String] {
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        return names.filter { $0.hasSuffix(".yaml") && !ExampleFile.isPath($0) && !$0.hasPrefix(".") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { prefix + $0 }
    }

    /// The paths of the descriptions in a folder on the disk; `nil` if there are none.
    package static func descriptions(in folder: String) throws(Failure) -> [String]? {
        let found = try FolderListing(folder).descriptions(in: folder)
        return found.isEmpty ? nil : found
    }

    /// A folder that can't be listed, with the system's number for the reason (`errno`).
    package struct Failure: Error {
        package let code: Int32
    }
}
