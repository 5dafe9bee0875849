// SPDX-License-Identifier: MIT

/// An error in a description.
public struct Diagnostic: Sendable, Hashable {
    /// Another place that explains an error.
    public struct Note: Sendable, Hashable {
        public var location: SourceLocation
        public var message: String
    }

    /// The id of the rule that found it, such as `unknown-key`.
    public var rule: String
    public var location: SourceLocation
    public var message: String
    public var notes: [Note]
}

extension Diagnostic: Comparable {
    /// By place, then by text, so that a run's report is the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        (left.location, left.message, left.rule) < (right.location, right.message, right.rule)
    }
}

/// Collects the errors of one run.
final class Diagnostics {
    private var seen: Set<Diagnostic> = []

    /// Records that a rule is broken; the same error at the same place counts once.
    func report(_ rule: some Rule, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        seen.insert(Diagnostic(rule: type(of: rule).id, location: location, message: rule.message, notes: notes))
    }

    var isEmpty: Bool { seen.isEmpty }

    var count: Int { seen.count }

    var sorted: [Diagnostic] { seen.sorted() }
}
