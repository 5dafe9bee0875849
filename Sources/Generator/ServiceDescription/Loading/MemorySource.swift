// SPDX-License-Identifier: MIT

/// Descriptions that stand in memory.
struct MemorySource: DescriptionSource {
    var texts: [String: String]

    func descriptions(at path: String) -> Result<[String], SourceProblem> { .success([path]) }

    func bytes(of path: String) -> Result<[UInt8], SourceProblem> {
        texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missing("there is no such file"))
    }
}
