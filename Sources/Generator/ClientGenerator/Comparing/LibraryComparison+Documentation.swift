// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Adds a change if the text of a documentation differs by more than its lines.
    mutating func compareDocumentation(
        _ before: String?,
        _ after: String?,
        of symbol: String,
        at location: SourceLocation
    ) {
        guard before != after else { return }
        if let before, let after, Documentation(before).blocks == Documentation(after).blocks { return }
        add(
            .documentationChanged,
            at: location,
            "the documentation of `\(symbol)` differs",
            before: before.map { SwiftDeclaration(symbol: symbol, text: Self.documentation($0)) },
            after: after.map { SwiftDeclaration(symbol: symbol, text: Self.documentation($0)) }
        )
    }

    /// A text as the lines of a comment.
    static func documentation(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.isEmpty ? "///" : "/// " + SwiftText.commentLine(String($0)) }.joined(separator: "\n")
    }

    /// Compares what the service expects of a value.
    mutating func compareConstraints(
        _ before: Constraints,
        _ after: Constraints,
        of declaration: SwiftDeclaration,
        at location: SourceLocation
    ) {
        guard before != after else { return }
        let words = [before, after].map { constraints in
            let sentences = ConstraintWords.sentences(constraints, .always)
            return sentences.isEmpty ? "None." : sentences.joined(separator: " ")
        }
        let sentence = "the service's constraints of `\(declaration.symbol)` differ"
        add(
            .constraintsChanged,
            at: location,
            sentence,
            before: SwiftDeclaration(symbol: declaration.symbol, text: Self.documentation(words[0])),
            after: SwiftDeclaration(symbol: declaration.symbol, text: Self.documentation(words[1]))
        )
    }

    /// Compares the API versions that have something, as far as calls check them, and its deprecation.
    mutating func compareAvailability(
        _ before: Availability,
        _ after: Availability,
        of declaration: SwiftDeclaration,
        at location: SourceLocation,
        isChecked: Bool = true
    ) {
        if before.deprecated != after.deprecated {
            let sentence =
                switch (before.deprecated, after.deprecated) {
                case (_, nil): "`\(declaration.symbol)` is no longer deprecated"
                case (nil, let words?): "`\(declaration.symbol)` is deprecated: \(words)"
                case (_?, let words?): "the deprecation of `\(declaration.symbol)` says: \(words)"
                }
            add(.deprecationChanged, at: location, sentence, of: declaration)
        }
        guard isChecked else { return }
        // Nearly all declarations are in all versions, or in the same ones of the same choice.
        let isSame = before.since == after.since && before.until == after.until
        let hasAll = before.since == nil && before.until == nil
        if isSame, hasAll || versionsAreSame { return }
        let had = old.versions(with: before)
        let has = new.versions(with: after)
        // Versions that a caller can't choose, or could not, are changes of the library.
        let common = Set(old.apiVersions).intersection(new.apiVersions)
        let lost = old.apiVersions.filter { common.contains($0) && had.contains($0) && !has.contains($0) }
        let gained = new.apiVersions.filter { common.contains($0) && !had.contains($0) && has.contains($0) }
        if !lost.isEmpty {
            let sentence = "`\(declaration.symbol)` is refused with the API version \(lost.joinedAsChoice)"
            add(.availabilityNarrowed, at: location, sentence, of: declaration)
        }
        if !gained.isEmpty {
            let sentence = "`\(declaration.symbol)` is possible with the API version \(gained.joinedAsChoice)"
            add(.availabilityWidened, at: location, sentence, of: declaration)
        }
    }

    /// Compares the topics that the description has. Those that follow from clients are no change of their own.
    mutating func compareTopics() {
        let texts = [old, new].map { library -> String? in
            let lines = library.topics.flatMap { ["### \($0.title)"] + $0.items.map { "- ``\($0.name)``" } }
            return lines.isEmpty ? nil : Self.documentation(lines.joined(separator: "\n"))
        }
        guard texts[0] != texts[1] else { return }
        add(
            .topicsChanged,
            at: placeOfTopics,
            "the topics of the documentation differ",
            before: texts[0].map { SwiftDeclaration(symbol: old.module, text: $0) },
            after: texts[1].map { SwiftDeclaration(symbol: new.module, text: $0) }
        )
    }

    /// The first topic that differs from the old one at its position, or the last one if only later ones were removed.
    private var placeOfTopics: SourceLocation {
        let changed = zip(new.topics, old.topics).first {
            $0.title != $1.title || $0.items.map(\.name) != $1.items.map(\.name)
        }
        let added = new.topics.dropFirst(old.topics.count).first
        return (changed?.0 ?? added ?? new.topics.last)?.location ?? new.location
    }

    /// Compares the examples of operations that both versions have.
    mutating func compareExamples() {
        var pairs = Pairs(old.examples, new.examples)
        pairs.match { "\($0.client).\($0.operation): \($0.name)" }
        for (before, after) in pairs.both where before.docs != after.docs || before.code != after.code {
            addExample(before, after, at: after.location)
        }
        for example in pairs.added { addExample(nil, example, at: example.location) }
        for example in pairs.removed { addExample(example, nil, at: new.location) }
    }

    private mutating func addExample(_ before: Example?, _ after: Example?, at location: SourceLocation) {
        guard let example = after ?? before else { return }
        let symbol = "\(example.client).\(example.operation)"
        let texts = [before, after].map { example in
            example.map { example in
                let lines = [Self.documentation(example.docs)] + example.code
                return SwiftDeclaration(symbol: symbol, text: lines.joined(separator: "\n"))
            }
        }
        let what = before == nil ? "is new" : after == nil ? "was removed" : "differs"
        add(
            .documentationChanged,
            at: location,
            "the example `\(example.name)` of `\(symbol)` \(what)",
            before: texts[0],
            after: texts[1]
        )
    }
}

extension Library {
    /// The versions among those that a caller can choose in which calls do not refuse something.
    fileprivate func versions(with availability: Availability) -> Set<String> {
        let first = availability.since.flatMap(apiVersions.firstIndex) ?? 0
        let last = availability.until.flatMap(apiVersions.firstIndex) ?? apiVersions.count - 1
        return first <= last ? Set(apiVersions[first...last]) : []
    }
}
