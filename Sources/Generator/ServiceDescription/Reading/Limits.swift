// SPDX-License-Identifier: MIT

/// How large a description may be, so that a hostile one costs little.
///
/// libyaml has no bound of its own, and is quadratic in the depth.
enum Limits {
    /// In bytes: thirty times the largest description.
    static let size = 1 << 20
    /// The language itself nests eight deep.
    static let depth = 24
    static let nodes = 100_000
    /// In characters.
    static let lineLength = 120
}
