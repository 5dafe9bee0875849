// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Descriptions on a disk.
struct DiskSource: DescriptionSource {
    func descriptions(at path: String) -> Result<[String], SourceProblem> {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            return .failure(SourceProblem(reason: "there is no such file or folder"))
        }
        guard isDirectory else { return .success([path]) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return .failure(SourceProblem(reason: "the folder can't be read"))
        }
        // By bytes, so that the order is the same in every locale.
        let found = names.filter(DescriptionPath.isDescription).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !found.isEmpty else {
            return .failure(SourceProblem(reason: "the folder holds no description (*.yaml)"))
        }
        return .success(found.map { "\(path)/\($0)" })
    }

    func bytes(of path: String) -> Result<[UInt8], SourceProblem> {
        guard let data = FileManager.default.contents(atPath: path) else {
            let exists = FileManager.default.fileExists(atPath: path)
            return .failure(SourceProblem(reason: exists ? "the file can't be read" : "there is no such file"))
        }
        return .success([UInt8](data))
    }
}
