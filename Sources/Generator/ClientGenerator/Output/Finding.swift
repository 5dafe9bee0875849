// SPDX-License-Identifier: MIT

/// One difference between an output folder and what acsgen would write there.
public struct Finding: Equatable, Sendable {
    public let kind: FindingKind

    /// The file's path, which begins with the output folder's as it was given.
    public let path: String

    public let remedy: Remedy

    /// What stands there; nil where a comparison says nothing.
    let current: [UInt8]?

    /// What acsgen would write; nil where a comparison says nothing.
    let generated: [UInt8]?

    /// What mends a finding.
    public enum Remedy: Equatable, Sendable {
        /// `acsgen generate` writes or removes the file.
        case generate

        /// `acsgen generate --prune` removes it with the rest of its library, which no description gives any more.
        case prune

        /// Only a person can tell whether the file is needed, and where.
        case moveAway
    }

    /// From what stands there to what acsgen would write, as a unified diff; nil where a comparison says nothing.
    public var diff: UnifiedDiff? {
        guard let current, let generated else { return nil }
        return UnifiedDiff(from: current, to: generated, path: path)
    }
}

/// How a file differs from what acsgen would write.
public enum FindingKind: String, CaseIterable, Sendable {
    /// The description, the templates or acsgen changed since the file was written.
    case changed

    /// The file was never written, or was deleted.
    case missing

    /// acsgen wrote the file once and writes it no more.
    case orphaned

    /// The file is not as acsgen wrote it.
    case handEdited = "hand-edited"

    /// acsgen did not write the file.
    case untracked
}
