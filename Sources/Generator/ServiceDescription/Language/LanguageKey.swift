// SPDX-License-Identifier: MIT

/// A key of the language: what the decoder accepts, the JSON Schema describes, and the reference explains.
package struct LanguageKey: Sendable {
    /// Whether a mapping must have the key.
    package enum Need: Sendable, Equatable {
        case required
        /// Required or not by what else the mapping has, such as "unless `pages` is there".
        case depends(String)
        /// What holds without the key.
        case optional(without: String)
    }

    package let name: String
    /// What it takes.
    package let form: ValueForm
    package let need: Need
    /// What it does, in Markdown: a sentence, or a few.
    package let docs: String

    init(_ name: String, _ form: ValueForm, _ need: Need, _ docs: String) {
        self.name = name
        self.form = form
        self.need = need
        self.docs = docs
    }
}

/// The keys of one kind of mapping.
package struct KeyTable: Sendable {
    /// The owner of the keys, for messages, such as `an operation`.
    package let owner: String
    /// The owner's heading in the reference.
    package let title: String
    /// What the mapping is for, in Markdown.
    package let docs: String
    package let keys: [LanguageKey]
    package let rules: [KeyRule]
    /// What the schema knows of the mapping beside its keys and rules.
    let schema: [(String, JSONText)]
    /// A part of the description that all examples together are, which has every key of the language.
    package let example: String
    /// The names of the keys.
    let names: [String]

    init(
        _ owner: String,
        title: String,
        _ docs: String,
        keys: [LanguageKey],
        rules: [KeyRule] = [],
        schema: [(String, JSONText)] = [],
        example: String
    ) {
        self.owner = owner
        self.title = title
        self.docs = docs
        self.keys = keys
        self.rules = rules
        self.schema = schema
        self.example = example
        names = keys.map(\.name)
    }
}

/// What keys of one mapping demand of each other.
package enum KeyRule: Sendable {
    /// The first keys are allowed only with all of the second.
    case need([String], [String])
    /// At most one of the keys is there.
    case excludes([String])
    /// Exactly one of the keys is there.
    case one([String])
    /// At least one of the keys is there.
    case any([String])

    /// The rule as a sentence in Markdown.
    package var sentence: String {
        switch self {
        case .need(let keys, let others):
            "\(Self.list(keys, "and")) \(keys.count == 1 ? "requires" : "require") \(Self.list(others, "and"))."
        case .excludes(let keys): "At most one of \(Self.list(keys, "and"))."
        case .one(let keys): "Either \(Self.list(keys, "or"))."
        case .any(let keys): "At least one of \(Self.list(keys, "and"))."
        }
    }

    private static func list(_ keys: [String], _ word: String) -> String {
        let names = keys.map { "`\($0)`" }
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}
