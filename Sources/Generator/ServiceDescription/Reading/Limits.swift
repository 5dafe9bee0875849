// SPDX-License-Identifier: MIT

/// The limits of a description, so that a hostile one costs little.
///
/// libyaml has no limits of its own, and its time is quadratic in the depth.
enum Limits {
    /// In bytes: thirty times the largest description.
    static let size = 1 << 20
    /// The language itself nests eight deep.
    static let depth = 24
    static let nodes = 100_000
    /// How many models include one another in a row, files import one another, or clients are made from one another.
    /// Each carries what those before it have: a chain of a thousand would give a million fields.
    static let chain = 32
    /// How many names are compared with unknown ones to suggest what was meant. A large description in which every
    /// name is unknown would compare each with each.
    static let comparisons = 20_000
    /// In characters.
    static let lineLength = 120
    /// For a line of a configuration's header, which has two slashes and a space before it in Swift.
    static let headerLineLength = lineLength - 3
    /// For a line of documentation that is not rewrapped, in characters.
    static let docsLineLength = 100
}
