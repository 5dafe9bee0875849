// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let shape: [any Rule.Type] = [
        WrongKind.self, UnknownKey.self, MissingKey.self, KeyNeedsKey.self, ExcludedKeys.self, TooFew.self,
        RepeatedElement.self, UnknownWord.self, MalformedEntry.self, MalformedName.self, MalformedPath.self,
        MalformedText.self, MalformedDocs.self, SeveralLines.self, SaysNothing.self,
    ]
}

struct WrongKind: Rule {
    static let id = "wrong-kind"
    static let checkedBy = RuleChecker.schema
    static let condition = "A value is not of the kind that its key needs, such as a list instead of a text."
    var found: String
    var expected: String
    var message: String { "expected \(expected), found \(found)" }
}

struct UnknownKey: Rule {
    static let id = "unknown-key"
    static let checkedBy = RuleChecker.schema
    static let condition = "A mapping has a key that the language does not have there."
    var key: String
    var owner: String
    var known: [String]
    var message: String {
        if key == "events", owner == "a description" {
            return "`events` is not built yet and would give nothing; describe what the events carry under `models`"
        }
        return "\(owner) has no key `\(key)`\(NearestName.hint(for: key, in: known))"
    }
}

struct MissingKey: Rule {
    static let id = "missing-key"
    static let checkedBy = RuleChecker.schema
    static let condition = "A mapping lacks a key that it needs."
    var key: String
    var owner: String
    var reason: String?
    var message: String { "\(owner) needs `\(key)`\(reason.map { ": " + $0 } ?? "")" }
}

struct KeyNeedsKey: Rule {
    static let id = "key-needs-key"
    static let checkedBy = RuleChecker.schema
    static let condition = "A key is missing beside another that means nothing without it."
    var key: String
    var needed: String
    var message: String { "`\(key)` needs `\(needed)` beside it" }
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
    static let condition = "A list or mapping has fewer entries than it needs to mean something."
    var expected: String
    var message: String { expected }
}

struct RepeatedElement: Rule {
    static let id = "repeated-element"
    static let checkedBy = RuleChecker.schema
    static let condition = "A list has an element twice."
    var text: String
    var message: String { "`\(text)` stands twice in this list" }
}

struct UnknownWord: Rule {
    static let id = "unknown-word"
    static let checkedBy = RuleChecker.schema
    static let condition = "A word is not one of the fixed set that its key allows."
    var word: String
    var what: String
    var known: [String]
    var message: String { "`\(word)` is no \(what)\(NearestName.hint(for: word, in: known))" }
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
    var message: String { "`\(text)` is no name here; expected \(expected)" }
}

struct MalformedPath: Rule {
    static let id = "malformed-path"
    static let condition =
        "A `request` is not a method and a path as it goes over the wire, with placeholders in braces."
    var problem: String
    var message: String { problem }
}

struct MalformedText: Rule {
    static let id = "malformed-text"
    static let checkedBy = RuleChecker.schema
    static let condition = "A text does not have the form that its key needs, such as a date for `api-version`."
    var text: String
    var expected: String
    var message: String { "`\(text)` is not \(expected)" }
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
    var message: String { "this text has a line break or a tab; only documentation and values of enums may have them" }
}

struct SaysNothing: Rule {
    static let id = "says-nothing"
    static let condition = "A text says what the rules of the language give anyway."
    var text: String
    var reason: String
    var message: String { "\(text) says nothing: \(reason); leave it out" }
}
