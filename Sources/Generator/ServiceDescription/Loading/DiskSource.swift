// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            return .failure(.missing("there is no such file or folder"))
        }
        guard isDirectory else { return .success([path]) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return .failure(.unreadable("the folder can't be read"))
        }
        // By bytes, so that the order is the same in every locale.
        let found = names.filter(DescriptionPath.isDescription).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !found.isEmpty else {
            return .failure(.missing("the folder holds no description (*.yaml)"))
        }
        return .success(found.map { "\(path)/\($0)" })
    }

    func bytes(of path: String) -> Result<[UInt8], SourceProblem> {
        // A pipe without a writer would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            return .failure(errno == ENOENT ? .missing("there is no such file") : .unreadable(Self.reason(errno)))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable(Self.reason(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.unreadable("this is no file to read")) }
        guard status.st_size <= Limits.size else { return .failure(.tooLarge(Int(status.st_size))) }
        return Self.contents(of: descriptor)
    }

    /// Reads to the end of the file, or a byte beyond the limit if the file grows meanwhile.
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
