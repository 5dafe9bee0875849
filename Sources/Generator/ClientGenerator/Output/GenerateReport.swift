// SPDX-License-Identifier: MIT

/// What `generate` did, as paths that begin with the output folder's.
public struct GenerateReport: Equatable, Sendable {
    /// Files that were not there, or differed.
    public internal(set) var written: [String] = []

    /// Those of the written files that someone had edited by hand.
    public internal(set) var overwritten: [String] = []

    /// Files that acsgen wrote once and writes no more.
    public internal(set) var removed: [String] = []

    /// Files that acsgen wrote once and writes no more, and that stay because someone edited them.
    public internal(set) var released: [String] = []

    /// How many files were as they should be already.
    public internal(set) var unchanged = 0

    /// Libraries that no description gives any more, whose files stay until they are pruned.
    public internal(set) var orphanedModules: [String] = []
}
