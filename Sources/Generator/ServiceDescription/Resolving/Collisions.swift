// SPDX-License-Identifier: MIT

/// Finds declarations with the same Swift name.
struct Collisions {
    struct Item {
        var name: SwiftName
        /// Such as `the model Foo`.
        var what: String
        var location: SourceLocation
        /// Types implemented by hand in one module can share a name.
        var provider: String?
        /// What to write to get another name, if there is a way.
        var canBeNamed = true
    }

    private var items: [Item] = []
    private let diagnostics: Diagnostics
    private let place: String

    /// - Parameter place: Where the names must differ, such as `in this model`.
    init(_ place: String, _ diagnostics: Diagnostics) {
        self.place = place
        self.diagnostics = diagnostics
    }

    mutating func add(_ item: Item) {
        items.append(item)
    }

    mutating func add(
        _ name: SwiftName,
        _ what: String,
        _ location: SourceLocation,
        provider: String? = nil,
        canBeNamed: Bool = true
    ) {
        items.append(
            Item(name: name, what: what, location: location, provider: provider, canBeNamed: canBeNamed)
        )
    }

    func check() {
        var first = [String: Int](minimumCapacity: items.count)
        for (index, item) in items.enumerated() {
            guard let found = first[item.name.text] else {
                first[item.name.text] = index
                continue
            }
            let earlier = items[found]
            if let provider = item.provider, provider == earlier.provider { continue }
            let (one, two) =
                item.location < earlier.location && item.location.file == earlier.location.file
                ? (item, earlier) : (earlier, item)
            let rule = NameCollision(
                name: two.name.text,
                what: two.what,
                other: one.what,
                place: place,
                canBeNamed: two.canBeNamed
            )
            let note = Diagnostic.Note(location: one.location, message: "\(one.what) is here")
            diagnostics.report(rule, at: two.location, notes: [note])
        }
    }
}

/// Finds wire names that are used twice.
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

    /// Whether the name is the first of its kind. A second one is reported.
    mutating func claim(_ name: Located<String>) -> Bool {
        let key = ignoresCase ? name.value.lowercased() : name.value
        guard let first = seen[key] else {
            seen[key] = name.location
            return true
        }
        let note = Diagnostic.Note(location: first, message: "it is here first")
        diagnostics.report(WireNameTwice(name: name.value, place: place), at: name.location, notes: [note])
        return false
    }
}
