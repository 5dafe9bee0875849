// SPDX-License-Identifier: MIT

/// Where descriptions come from.
protocol DescriptionSource {
    /// The descriptions at a path: itself, or those of a folder by name.
    func descriptions(at path: String) -> Result<[String], SourceProblem>
    func bytes(of path: String) -> Result<[UInt8], SourceProblem>
}

/// Why something can't be read, in our words.
struct SourceProblem: Error {
    var reason: String
}
