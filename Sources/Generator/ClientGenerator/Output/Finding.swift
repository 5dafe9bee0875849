// SPDX-License-Identifier: MIT

/// One difference between an output folder and what acsgen generates.
public struct Finding: Equatable, Sendable {
    public let kind: FindingKind

    /// The file's path, which begins with the output folder's path as given.
    public let path: String

    public let remedy: Remedy

    /// The existing contents, or `nil` if a comparison is of no use.
    let current: [UInt8]?

    /// The generated contents, or `nil` if a comparison is of no use.
    let generated: [UInt8]?

    /// The remedy for a finding.
    public enum Remedy: Equatable, Sendable {
        /// `acsgen generate` writes or removes the file.
        case generate

        /// `acsgen generate --prune` removes it with the rest of its library, which has no description any more.
        case prune

        /// Only a person can decide whether the file is needed, and where.
        case moveAway
    }

    /// The changes from the existing to the generated contents, as a unified diff; `nil` if a comparison is of no use.
    public var diff: UnifiedDiff? {
        guard let current, let generated else { return nil }
        return UnifiedDiff(from: current, to: generated, path: path)
    }

    /// The first line of the existing contents that differs, counted from 1; `nil` if a comparison is of no use.
    public var line: Int? {
        guard let current, let generated else { return nil }
        let newline = UInt8(ascii: "\n")
        let same = zip(current, generated).prefix { $0 == $1 }.map(\.0)
        return 1 + same.count { $0 == newline }
    }
}

/// How a file differs from what acsgen generates.
public enum FindingKind: String, CaseIterable, Sendable {
    /// The description, the templates or acsgen changed since the file was written.
    case changed

    /// The file was never written, or was deleted.
    case missing

    /// acsgen wrote the file, but does not generate it any more.
    case orphaned

    /// The file was edited after acsgen wrote it.
    case handEdited = "hand-edited"

    /// acsgen did not write the file.
    case untracked
}
