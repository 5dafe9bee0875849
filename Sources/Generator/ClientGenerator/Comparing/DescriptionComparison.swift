// SPDX-License-Identifier: MIT

public import ServiceDescription

/// Compares two versions of descriptions.
public enum DescriptionComparison {
    /// The changes from one version to another.
    ///
    /// Libraries are recognized by their module, or if there is none of that name, by the module without its prefix, or
    /// by their file. A change of a shared file, or of the configuration, is reported once for all libraries that it
    /// reaches.
    ///
    /// - Parameter places: The locations of the keys in the new version's configuration; `nil` without one.
    /// - Returns: A block for the configuration, one for each library with changes, in the order of the new version,
    ///   then one for each shared file.
    public static func blocks(
        from old: [Library],
        to new: [Library],
        configuredAt places: StylePlaces? = nil
    ) -> [ChangeBlock] {
        var pairs = Pairs(old, new)
        pairs.match(by: \.module)
        pairs.match(by: \.moduleWithoutPrefix)
        pairs.match(by: \.file)
        let compared = pairs.both.concurrentMap { LibraryComparison.changes(from: $0.old, to: $0.new) }
        var changes = zip(pairs.both, compared).map { (library: $0.new, changes: $1) }
        changes += pairs.added.map { ($0, [added($0)]) }
        let order = Dictionary(new.enumerated().map { ($1.module, $0) }) { first, _ in first }
        func isBefore(_ left: Library, _ right: Library) -> Bool {
            (order[left.module] ?? 0) < (order[right.module] ?? 0)
        }
        changes.sort { isBefore($0.library, $1.library) }
        changes += pairs.removed.map { ($0, [removed($0)]) }
        let style = StyleComparison(libraries: pairs.both.sorted { isBefore($0.new, $1.new) }, places: places)
        return [style.block].compactMap(\.self) + blocks(of: changes)
    }

    private static func added(_ library: Library) -> Change {
        Change(
            rule: .libraryAdded,
            location: library.location,
            sentence: "the library `\(library.module)` is new",
            before: nil,
            after: SwiftDeclaration(symbol: library.module, text: "import \(library.module)")
        )
    }

    private static func removed(_ library: Library) -> Change {
        Change(
            rule: .libraryRemoved,
            location: library.location,
            sentence: "the library `\(library.module)` has no description any more",
            before: SwiftDeclaration(symbol: library.module, text: "import \(library.module)"),
            after: nil
        )
    }

    /// Takes the changes of shared files that reach several libraries out of the libraries' blocks.
    private static func blocks(of libraries: [(library: Library, changes: [Change])]) -> [ChangeBlock] {
        var modules: [Change: [String]] = [:]
        for (library, changes) in libraries {
            for change in changes where !library.hasOwn(change.location.file) {
                modules[change, default: []].append(library.module)
            }
        }
        let shared = modules.filter { $0.value.count > 1 }
        var blocks = libraries.map { library, changes in
            let own = changes.filter { shared[$0] == nil }
            return ChangeBlock(
                title: library.module,
                changes: own.map { ReachedChange(change: $0, modules: [library.module]) }
            )
        }
        let files = Dictionary(grouping: shared.keys, by: \.location.file)
        for (file, changes) in files.sorted(by: { $0.key < $1.key }) {
            let reached = changes.sorted().map { ReachedChange(change: $0, modules: shared[$0] ?? []) }
            blocks.append(ChangeBlock(title: file, changes: reached))
        }
        return blocks.filter { !$0.changes.isEmpty }
    }
}

/// The changes of one library, of the configuration, or of a file that several libraries share.
public struct ChangeBlock: Sendable {
    /// The module, or the path of the file.
    public let title: String
    /// The most important first.
    public let changes: [ReachedChange]
}

/// A change, and the libraries that it reaches.
public struct ReachedChange: Sendable {
    public let change: Change
    /// The modules, in the order of their libraries.
    public let modules: [String]
    /// Whether the sentence is about all libraries.
    var isOfAll = false

    /// The modules to name beside the sentence; none if it is clear which they are.
    public var namedModules: [String] { modules.count > 1 && !isOfAll ? modules : [] }
}

extension Library {
    /// The module as the description names it.
    var moduleWithoutPrefix: String { String(module.dropFirst(style.modulePrefix.count)) }

    /// Whether a file belongs to this library alone: its description or the examples next to it.
    fileprivate func hasOwn(_ path: String) -> Bool {
        path == file || path == ExampleFile.path(nextTo: file)
    }
}
