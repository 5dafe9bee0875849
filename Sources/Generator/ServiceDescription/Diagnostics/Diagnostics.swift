// SPDX-License-Identifier: MIT

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
