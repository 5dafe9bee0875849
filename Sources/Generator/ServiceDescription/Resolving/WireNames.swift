// SPDX-License-Identifier: MIT

/// Finds wire names that stand twice.
struct WireNames {
    private var seen: [String: SourceLocation] = [:]
    private let place: String
    private let diagnostics: Diagnostics
    private let ignoresCase: Bool

    init(_ place: String, _ diagnostics: Diagnostics, ignoresCase: Bool = false) {
        self.place = place
        self.diagnostics = diagnostics
        self.ignoresCase = ignoresCase
    }

    /// Whether the name is the first of its kind; a second one is reported.
    mutating func claim(_ name: Located<String>) -> Bool {
        let key = ignoresCase ? name.value.lowercased() : name.value
        guard let first = seen[key] else {
            seen[key] = name.location
            return true
        }
        let note = Diagnostic.Note(location: first, message: "it stands here first")
        diagnostics.report(WireNameTwice(name: name.value, place: place), at: name.location, notes: [note])
        return false
    }
}
