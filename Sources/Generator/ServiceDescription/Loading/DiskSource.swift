// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Descriptions on a disk.
struct DiskSource: DescriptionSource {
    func descriptions(at path: String) -> Result<[String], SourceProblem> {
        do throws(FolderListing.Failure) {
            guard let found = try FolderListing.descriptions(in: path) else {
                return .failure(.missing("the folder contains no description (*.yaml)"))
            }
            return .success(found)
        } catch {
            switch error.code {
            case ENOTDIR: return isThere(path) ? .success([path]) : Self.nothing
            case _ where isThere(path): return .failure(.unreadable("the folder can't be read"))
            default: return Self.nothing
            }
        }
    }

    private static let nothing = Result<[String], SourceProblem>
        .failure(.missing("there is no such file or folder"))

    private func isThere(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    func bytes(of path: String) -> Result<[UInt8], SourceProblem> {
        // A pipe without a writer would block.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            return .failure(errno == ENOENT ? .missing("the file does not exist") : .unreadable(Self.reason(errno)))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable(Self.reason(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.unreadable("this is not a regular file")) }
        guard status.st_size <= Limits.size else { return .failure(.tooLarge(Int(status.st_size))) }
        return Self.contents(of: descriptor)
    }

    /// Reads to the end of the file, or one byte beyond the limit if the file grows meanwhile.
    private static func contents(of descriptor: Int32) -> Result<[UInt8], SourceProblem> {
        var contents: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while contents.count <= Limits.size {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return .failure(.unreadable(reason(errno))) }
            if count == 0 { break }
            contents += part.prefix(count)
        }
        return contents.count <= Limits.size ? .success(contents) : .failure(.tooLarge(contents.count))
    }

    private static func reason(_ code: Int32) -> String {
        "the file can't be read: \(String(cString: strerror(code)))"
    }
}
