// SPDX-License-Identifier: MIT

/// Something that acsgen did not write, where it would write.
struct Obstacle: Hashable, Sendable {
    /// Relative to the output folder.
    let path: String

    /// What it is, with its article.
    let reason: String
}
