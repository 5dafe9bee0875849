// SPDX-License-Identifier: MIT

extension OutputFolder {
    /// Brings the folder up to date with what acsgen generates.
    ///
    /// Everything is written into a staging folder first and moved at the end, each library's manifest last, under a
    /// lock. If a run ends early, except by a power cut, the folder is either unchanged, or the next run completes it.
    ///
    /// Files with unchanged contents are not touched. Files that acsgen wrote are replaced even if they were edited:
    /// they are under version control, and the report names them. Files that it did not write are never touched.
    ///
    /// - Parameters:
    ///   - modules: Everything that is generated.
    ///   - complete: Whether that is everything there is. If so, the report names the other libraries that have a
    ///     manifest.
    ///   - prune: Whether to remove the files of those.
    ///   - whenWaiting: Called before waiting for another run that holds the lock.
    public func generate(
        _ modules: [GeneratedModule],
        complete: Bool,
        prune: Bool = false,
        whenWaiting: () -> Void = {}
    ) throws -> GenerateReport {
        let made = try makeFolders(to: path)
        do {
            let lock = try fileSystem.lock(path, whenWaiting: whenWaiting)
            defer { lock.release() }
            return try generateLocked(modules, complete: complete, prune: prune)
        } catch {
            removeEmptyFolders(made)
            throw error
        }
    }

    private func generateLocked(_ modules: [GeneratedModule], complete: Bool, prune: Bool) throws -> GenerateReport {
        let staging = StagingFolder(of: self)
        try staging.recover()
        var report = GenerateReport()
        let comparisons = try comparisons(with: modules, complete: complete).filter { comparison in
            let isOrphaned = comparison.generatedManifest == nil
            if isOrphaned, !prune { report.orphanedModules.append(comparison.module) }
            return !isOrphaned || prune
        }
        let obstacles = Set(comparisons.flatMap(\.obstacles))
        guard obstacles.isEmpty else {
            throw OutputError.inTheWay(obstacles.map { "\(path)/\($0.path): \($0.reason)" }.sorted())
        }
        let changes = comparisons.map { ModuleChanges($0, root: path) }.filter { !$0.isEmpty }
        for change in changes { change.add(to: &report) }
        report.unchanged = comparisons.flatMap(\.files).count { $0.generated != nil && $0.finding == nil }
        if changes.isEmpty { return report }
        let made = try staging.stage(changes)
        do {
            try staging.commit(changes)
        } catch {
            // The manifest gets what was already moved, so that the next run recognizes these files as acsgen's. If
            // this fails as well, the staging folder remains, and the next run starts with it.
            try? staging.recover()
            removeEmptyFolders(made)
            throw error
        }
        return report
    }
}
