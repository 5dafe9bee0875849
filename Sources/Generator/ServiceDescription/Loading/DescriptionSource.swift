// SPDX-License-Identifier: MIT

/// Where descriptions come from.
protocol DescriptionSource: Sendable {
    /// The descriptions at a path: itself, or those of a folder by name.
    func descriptions(at path: String) -> Result<[String], SourceProblem>
    func bytes(of path: String) -> Result<[UInt8], SourceProblem>
}

/// Why a description is not available.
enum SourceProblem: Error {
    /// There is nothing at its path.
    case missing(String)
    /// It can't be read. The reason is worded to follow its path.
    case unreadable(String)
    /// It was not read, because it is larger than allowed.
    case tooLarge(Int)

    var reason: String {
        switch self {
        case .missing(let reason), .unreadable(let reason): reason
        case .tooLarge(let bytes): FileSize(bytes: bytes).message
        }
    }
}

/// Descriptions in memory.
struct MemorySource: DescriptionSource {
    var texts: [String: String]

    func descriptions(at path: String) -> Result<[String], SourceProblem> { .success([path]) }

    func bytes(of path: String) -> Result<[UInt8], SourceProblem> {
        texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missing("the file does not exist"))
    }
}

/// Descriptions that a function returns.
struct ReadingSource: DescriptionSource {
    var read: @Sendable (String) -> [UInt8]?

    func descriptions(at path: String) -> Result<[String], SourceProblem> { .success([path]) }

    func bytes(of path: String) -> Result<[UInt8], SourceProblem> {
        guard let bytes = read(path) else { return .failure(.missing("the file does not exist")) }
        return bytes.count <= Limits.size ? .success(bytes) : .failure(.tooLarge(bytes.count))
    }
}
