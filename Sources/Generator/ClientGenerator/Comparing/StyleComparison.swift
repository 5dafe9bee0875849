// SPDX-License-Identifier: MIT

import ServiceDescription

/// Compares what the configurations of two versions change in the Swift of all libraries.
///
/// The header is only a comment, so its changes are none.
struct StyleComparison {
    /// The libraries of both versions, in the order of the new one. All of a version have the same style.
    let libraries: [(old: Library, new: Library)]
    /// The locations of the new configuration's keys; `nil` without a configuration.
    let places: StylePlaces?

    /// The changes, once for all libraries; `nil` if there are none.
    var block: ChangeBlock? {
        let changes = [accessChange, reExportChange, prefixChange].compactMap(\.self)
        guard !changes.isEmpty else { return nil }
        return ChangeBlock(
            title: places?.start.file ?? Configuration.fileName,
            changes: changes.sorted { $0.change < $1.change }
        )
    }

    // MARK: Changes

    private var accessChange: ReachedChange? {
        guard let (old, new) = libraries.first, old.style.access != new.style.access else { return nil }
        let rule: ChangeRule =
            switch (old.style.access, new.style.access) {
            case (.internal, .package): .accessRaisedToPackage
            case (_, .public): .accessRaised
            default: .accessLowered
            }
        // It is no break that people expect.
        let remedy =
            rule == .accessRaisedToPackage ? "; other files of their targets import ACSCore with a modifier" : ""
        let words = "the libraries are `\(new.style.access.rawValue)` instead of `\(old.style.access.rawValue)`"
        return change(
            rule,
            at: places?.access,
            words + remedy,
            before: old.firstDeclaration,
            after: new.firstDeclaration
        )
    }

    private var reExportChange: ReachedChange? {
        guard let (old, new) = libraries.first, old.style.reExportsCore != new.style.reExportsCore else { return nil }
        let isAdded = new.style.reExportsCore
        let text = "@_exported public import ACSCore"
        return change(
            isAdded ? .reExportAdded : .reExportRemoved,
            at: places?.reExport,
            isAdded ? "the libraries re-export ACSCore" : "the libraries no longer re-export ACSCore",
            before: isAdded ? nil : SwiftDeclaration(symbol: old.module, text: text),
            after: isAdded ? SwiftDeclaration(symbol: new.module, text: text) : nil
        )
    }

    private var prefixChange: ReachedChange? {
        let renamed = libraries.filter {
            $0.old.module != $0.new.module && $0.old.moduleWithoutPrefix == $0.new.moduleWithoutPrefix
        }
        guard let (old, new) = renamed.first else { return nil }
        let sentence =
            switch (old.style.modulePrefix, new.style.modulePrefix) {
            case ("", let after): "the modules begin with `\(after)`"
            case (let before, ""): "the modules no longer begin with `\(before)`"
            case (let before, let after): "the modules begin with `\(after)` instead of `\(before)`"
            }
        func imports(_ libraries: [Library]) -> String {
            libraries.map { "import \($0.module)" }.joined(separator: "\n")
        }
        return change(
            .moduleRenamed,
            at: places?.modulePrefix,
            sentence,
            before: SwiftDeclaration(symbol: old.module, text: imports(renamed.map(\.old))),
            after: SwiftDeclaration(symbol: new.module, text: imports(renamed.map(\.new))),
            of: renamed.map(\.new)
        )
    }

    // MARK: Parts

    /// A change with its place: in the configuration if it has one, else in a description.
    private func change(
        _ rule: ChangeRule,
        at place: SourceLocation?,
        _ sentence: String,
        before: SwiftDeclaration?,
        after: SwiftDeclaration?,
        of reached: [Library]? = nil
    ) -> ReachedChange? {
        let reached = reached ?? libraries.map(\.new)
        guard let location = place ?? places?.start ?? reached.first?.location else { return nil }
        return ReachedChange(
            change: Change(rule: rule, location: location, sentence: sentence, before: before, after: after),
            modules: reached.map(\.module),
            isOfAll: true
        )
    }
}

extension Library {
    /// The first type that apps use, with its access level.
    fileprivate var firstDeclaration: SwiftDeclaration {
        let first = clients.first?.declaration ?? eventSets.first?.declaration
        return first.map { SwiftDeclaration(symbol: $0.symbol, text: access + $0.text) }
            ?? SwiftDeclaration(symbol: module, text: "import \(module)")
    }
}
