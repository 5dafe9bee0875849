// SPDX-License-Identifier: MIT

/// The changes to one library's `Generated` folder.
struct ModuleChanges {
    let module: String

    /// The folder's path.
    let home: String

    private(set) var writes: [(path: String, contents: [UInt8], wasEdited: Bool)] = []

    /// Unchanged files that acsgen does not generate any more.
    private(set) var removals: [String] = []

    /// Edited files that acsgen does not generate any more.
    private(set) var released: [String] = []

    let manifest: ManifestChange

    enum ManifestChange: Equatable {
        case keep
        case replace([UInt8])
        case remove
    }

    init(_ comparison: ModuleComparison, root: String) {
        module = comparison.module
        home = "\(root)/\(comparison.module)/\(OutputPath.generated)"
        for file in comparison.files {
            switch (file.finding, file.generated) {
            case (.changed, let contents?), (.missing, let contents?): writes.append((file.path, contents, false))
            case (.handEdited, let contents?): writes.append((file.path, contents, true))
            case (.handEdited, nil): released.append(file.path)
            case (.orphaned, _): removals.append(file.path)
            // Untracked files at generated paths have ended the run before; the others are not acsgen's concern.
            case (.untracked, _), (.changed, nil), (.missing, nil), (nil, _): break
            }
        }
        manifest =
            switch (comparison.currentManifest, comparison.generatedManifest) {
            case (let current, let generated) where current == generated: .keep
            case (_, let generated?): .replace(generated)
            case (_, nil): .remove
            }
    }

    /// Whether the folder is up to date.
    var isEmpty: Bool {
        writes.isEmpty && removals.isEmpty && manifest == .keep
    }

    /// Every folder in which a file is created, replaced or removed.
    var folders: Set<String> {
        var folders: Set = [home]
        for path in writes.map(\.path) + removals {
            folders.formUnion(OutputPath.folders(above: path).suffix(1).map { "\(home)/\($0)" })
        }
        return folders
    }

    func add(to report: inout GenerateReport) {
        report.written += writes.map { "\(home)/\($0.path)" }
        report.overwritten += writes.filter(\.wasEdited).map { "\(home)/\($0.path)" }
        report.removed += removals.map { "\(home)/\($0)" }
        report.released += released.map { "\(home)/\($0)" }
    }
}
