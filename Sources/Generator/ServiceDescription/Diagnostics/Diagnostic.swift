// SPDX-License-Identifier: MIT

/// An error in a description, or a warning.
public struct Diagnostic: Sendable, Hashable {
    /// Another place that explains an error.
    public struct Note: Sendable, Hashable {
        public var location: SourceLocation
        public var message: String
    }

    /// The id of the rule that found it, such as `unknown-key`.
    public var rule: String
    public var severity: RuleSeverity
    public var location: SourceLocation
    public var message: String
    public var notes: [Note]
}

extension Diagnostic: Comparable {
    /// Orders by place, then by text, so that a report is the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        (left.location, left.message, left.rule) < (right.location, right.message, right.rule)
    }
}

/// Collects the errors of one run.
final class Diagnostics {
    private var seen: Set<Diagnostic> = []
    /// How many names were compared with unknown ones.
    private var comparisons = 0

    /// Records that a rule is broken; the same error at the same place counts once.
    func report(_ rule: any Rule, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        let kind = type(of: rule)
        seen.insert(
            Diagnostic(
                rule: kind.id,
                severity: kind.severity,
                location: location,
                message: rule.message,
                notes: notes
            )
        )
    }

    /// Records what another part of the run found.
    func add(_ others: [Diagnostic]) {
        seen.formUnion(others)
    }

    /// The nearest of some names, if one is near enough to be worth saying, and if this run may still search.
    func nearest(to word: String, in known: @autoclosure () -> [String]) -> String? {
        affordable(known).flatMap { NearestName.of(word, in: $0) }
    }

    /// The end of a message about an unknown word: the nearest known one, or all if there are few.
    func hint(for word: String, in known: @autoclosure () -> [String]) -> String {
        affordable(known).map { NearestName.hint(for: word, in: $0) } ?? ""
    }

    private func affordable(_ known: () -> [String]) -> [String]? {
        guard comparisons < Limits.comparisons else { return nil }
        let known = known()
        comparisons += known.count
        return known
    }

    var isEmpty: Bool { seen.isEmpty }

    var count: Int { seen.count }

    var sorted: [Diagnostic] { seen.sorted() }
}
