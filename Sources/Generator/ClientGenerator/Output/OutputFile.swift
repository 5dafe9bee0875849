// SPDX-License-Identifier: MIT

/// One path of a library's `Generated` folder: what acsgen would write, and what stands there.
struct OutputFile: Equatable, Sendable {
    /// Relative to the `Generated` folder.
    let path: String

    /// What acsgen writes; nil when it no longer writes this file.
    let generated: [UInt8]?

    /// What stands there; nil when nothing does.
    let current: [UInt8]?

    /// How the two differ; nil when they don't.
    let finding: FindingKind?
}
