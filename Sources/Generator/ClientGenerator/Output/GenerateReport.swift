// SPDX-License-Identifier: MIT

/// What `generate` did, as paths that begin with the output folder's path.
public struct GenerateReport: Equatable, Sendable {
    /// Files that were missing or different.
    public internal(set) var written: [String] = []

    /// The written files that had been edited.
    public internal(set) var overwritten: [String] = []

    /// Files that acsgen wrote and does not generate any more.
    public internal(set) var removed: [String] = []

    /// Files that acsgen does not generate any more, but that remain because they were edited.
    public internal(set) var released: [String] = []

    /// How many files were up to date.
    public internal(set) var unchanged = 0

    /// Libraries without a description, whose files remain until they are pruned.
    public internal(set) var orphanedModules: [String] = []
}
