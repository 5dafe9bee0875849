// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let shape: [any Rule.Type] = [
        WrongKind.self, UnknownKey.self, MissingKey.self, KeyNeedsKey.self, ExcludedKeys.self, TooFew.self,
        RepeatedElement.self, UnknownWord.self, MalformedEntry.self, MalformedName.self, MalformedPath.self,
        MalformedText.self, NoSuchDay.self, MalformedDocs.self, SeveralLines.self, SaysNothing.self,
    ]
}

struct WrongKind: Rule {
    static let id = "wrong-kind"
    static let checkedBy = RuleChecker.schema
    static let condition = "A value is not of the kind that its key requires, such as a list instead of a text."
    var found: String
    var expected: String
    var message: String { "expected \(expected), found \(found)" }
}

struct UnknownKey: Rule {
    static let id = "unknown-key"
    static let checkedBy = RuleChecker.schema
    static let condition = "A mapping has an unknown key."
    var key: String
    var owner: String
    var known: [String]
    var message: String {
        "\(owner) has no key `\(key)`\(NearestName.hint(for: key, in: known))"
    }
}

struct MissingKey: Rule {
    static let id = "missing-key"
    static let checkedBy = RuleChecker.schema
    static let condition = "A mapping lacks a required key."
    var key: String
    var owner: String
    var reason: String?
    var message: String { "\(owner) requires `\(key)`\(reason.map { ": " + $0 } ?? "")" }
}

struct KeyNeedsKey: Rule {
    static let id = "key-needs-key"
    static let checkedBy = RuleChecker.schema
    static let condition = "A key is missing without which another one has no meaning."
    var key: String
    var needed: String
    var message: String { "`\(key)` requires `\(needed)`" }
}

struct ExcludedKeys: Rule {
    static let id = "excluded-keys"
    static let checkedBy = RuleChecker.schema
    static let condition = "Two keys that contradict each other are in one mapping."
    var key: String
    var other: String
    var owner: String
    var message: String { "\(owner) has either `\(other)` or `\(key)`, not both" }
}

struct TooFew: Rule {
    static let id = "too-few"
    static let checkedBy = RuleChecker.schema
    static let condition = "A list or mapping has too few entries."
    var expected: String
    var message: String { expected }
}

struct RepeatedElement: Rule {
    static let id = "repeated-element"
    static let checkedBy = RuleChecker.schema
    static let condition = "A list contains an element twice."
    var text: String
    var message: String { "`\(text)` is in this list twice" }
}

struct UnknownWord: Rule {
    static let id = "unknown-word"
    static let checkedBy = RuleChecker.schema
    static let condition = "A word is not one of those that its key allows."
    var word: String
    var what: String
    var known: [String]
    var message: String { "`\(word)` is not a valid \(what)\(NearestName.hint(for: word, in: known))" }
}

struct MalformedEntry: Rule {
    static let id = "malformed-entry"
    static let checkedBy = RuleChecker.schema
    static let condition = "A typed entry does not have the form `[read-only] type [= default] [-- documentation]`."
    var problem: String
    var message: String { problem }
}

struct MalformedName: Rule {
    static let id = "malformed-name"
    static let checkedBy = RuleChecker.schema
    static let condition = "The key of a declaration does not have the form `WIRE [as SWIFT]` of its place."
    var text: String
    var expected: String
    var message: String { "`\(text)` is not a valid name here; expected \(expected)" }
}

struct MalformedPath: Rule {
    static let id = "malformed-path"
    static let condition =
        "A `request` is not a method and a path as it is sent, with placeholders in braces."
    var problem: String
    var message: String { problem }
}

struct MalformedText: Rule {
    static let id = "malformed-text"
    static let checkedBy = RuleChecker.schema
    static let condition = "A text does not have the form that its key requires, such as a date for `api-version`."
    var text: String
    var expected: String
    var message: String { "`\(text)` is not \(expected)" }
}

struct NoSuchDay: Rule {
    static let id = "no-such-day"
    static let condition = "A date names a day that the calendar does not have."
    var text: String
    var message: String { "the calendar has no day `\(text)`" }
}

struct MalformedDocs: Rule {
    static let id = "malformed-docs"
    static let condition =
        "Documentation does not begin with a sentence, or a list, table or code in it is too wide, has no "
        + "end, or is one that DocC reads as part of the declaration."
    var problem: String
    var message: String { problem }
}

struct SeveralLines: Rule {
    static let id = "several-lines"
    static let condition = "A text other than documentation or a value of an enum has a line break or a tab."
    var message: String { "this text has a line break or tab; only documentation and enum values may have them" }
}

struct SaysNothing: Rule {
    static let id = "says-nothing"
    static let condition = "A text states what the language implies anyway."
    var text: String
    var reason: String
    var message: String { "\(text) has no effect: \(reason); leave it out" }
}
