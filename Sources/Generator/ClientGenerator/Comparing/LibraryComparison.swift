// SPDX-License-Identifier: MIT

import ServiceDescription

/// Compares two versions of a library: what changed in the API, and in the Swift that people call.
///
/// Each step adds the changes of its subject. A declaration is compared by what the generated code does with it. What
/// moves to another file, or is written in another way, is no change.
struct LibraryComparison {
    let old: Library
    let new: Library
    let types: TypePairs
    /// Whether a caller can choose among the same API versions.
    let versionsAreSame: Bool
    private(set) var changes: [Change] = []
    /// Where changes break source.
    private var broken: Set<SourceLocation> = []
    /// The operations whose refusals are still to be compared, because many can share theirs.
    var refusals: [OperationPair] = []

    private init(_ old: Library, _ new: Library, _ types: TypePairs, versionsAreSame: Bool) {
        (self.old, self.new, self.types, self.versionsAreSame) = (old, new, types, versionsAreSame)
    }

    /// The changes of a library that both versions have, in order.
    static func changes(from old: Library, to new: Library) -> [Change] {
        let versionsAreSame = old.apiVersions == new.apiVersions
        var comparison = LibraryComparison(old, new, TypePairs(old, new), versionsAreSame: versionsAreSame)
        comparison.compareLibrary()
        comparison.compareClients()
        comparison.compareRefusals()
        comparison.compareTypes()
        comparison.compareEventSets()
        comparison.compareFrames()
        comparison.compareExamples()
        return comparison.changes.sorted()
    }

    /// Adds a change.
    mutating func add(
        _ rule: ChangeRule,
        at location: SourceLocation,
        _ sentence: String,
        before: SwiftDeclaration? = nil,
        after: SwiftDeclaration? = nil
    ) {
        changes.append(Change(rule: rule, location: location, sentence: sentence, before: before, after: after))
        if rule.breaksSource { broken.insert(location) }
    }

    /// Adds a change of a declaration whose Swift remains.
    mutating func add(
        _ rule: ChangeRule,
        at location: SourceLocation,
        _ sentence: String,
        of declaration: SwiftDeclaration
    ) {
        add(rule, at: location, sentence, before: declaration, after: declaration)
    }

    /// Runs a step, and keeps only those of its changes that break source at a place where no other change does.
    mutating func addBreaking(_ step: (inout Self) -> Void) {
        var inner = LibraryComparison(old, new, types, versionsAreSame: versionsAreSame)
        step(&inner)
        changes += inner.changes.filter { $0.rule.breaksSource && !broken.contains($0.location) }
        broken.formUnion(inner.broken)
    }

    // MARK: Library

    private mutating func compareLibrary() {
        let module = SwiftDeclaration(symbol: new.module, text: "import \(new.module)")
        // Another prefix is a change of the configuration.
        if old.module != new.module, old.moduleWithoutPrefix != new.moduleWithoutPrefix {
            add(
                .moduleRenamed,
                at: new.location,
                "the module `\(old.module)` is `\(new.module)`",
                before: SwiftDeclaration(symbol: old.module, text: "import \(old.module)"),
                after: module
            )
        }
        compareVersions(module)
        if old.preflight != new.preflight {
            let words = [old.preflight, new.preflight].map { preflight in
                preflight.map { "`\($0.method.rawValue) \($0.path)`" } ?? "no request of its own"
            }
            let sentence = "`preflight()` sends \(words[1]) instead of \(words[0])"
            add(.preflightChanged, at: new.location, sentence, of: module)
        }
        if old.retirement != new.retirement {
            let sentence = "the announced end of the service differs"
            add(
                .retirementChanged,
                at: new.location,
                sentence,
                before: SwiftDeclaration(symbol: old.module, text: Self.documentation(old.retirementSentences)),
                after: SwiftDeclaration(symbol: new.module, text: Self.documentation(new.retirementSentences))
            )
        }
        compareTopics()
        compareDocumentation(old.service, new.service, of: new.module, at: new.location)
        compareDocumentation(old.docs, new.docs, of: new.module, at: new.location)
        compareCredentialHosts()
        compareEntraPermissions()
    }

    private mutating func compareVersions(_ module: SwiftDeclaration) {
        if old.apiVersion != new.apiVersion {
            let words = [old.apiVersion, new.apiVersion].map { $0 ?? "none" }
            add(
                .apiVersionChanged,
                at: new.places.apiVersion ?? new.location,
                "the default API version is \(words[1]) instead of \(words[0])",
                of: module
            )
        }
        let place = new.places.apiVersions ?? new.places.apiVersion ?? new.location
        // What replaces the only version is the change above.
        guard old.apiVersions.count > 1 || new.apiVersions.count > 1 else { return }
        let (before, after) = (Set(old.apiVersions), Set(new.apiVersions))
        for version in old.apiVersions where !after.contains(version) {
            add(.apiVersionRemoved, at: place, "the API version \(version) can't be chosen any more", of: module)
        }
        for version in new.apiVersions where !before.contains(version) {
            add(.apiVersionAdded, at: place, "the API version \(version) can be chosen", of: module)
        }
    }
}
