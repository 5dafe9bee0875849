// SPDX-License-Identifier: MIT

/// What a key takes, for readers and as JSON Schema.
package struct ValueForm: Sendable {
    /// In Markdown, such as "a version in quotes".
    package let words: String
    let schema: JSONText

    private init(_ words: String, _ schema: JSONText) {
        self.words = words
        self.schema = schema
    }

    /// A form that several keys take, under its name in the schema.
    static func named(_ name: String, _ words: String) -> ValueForm {
        ValueForm(words, .reference(name))
    }

    /// One of some words.
    static func one(of words: [String]) -> ValueForm {
        ValueForm(
            words.map { "`\($0)`" }.joined(separator: ", "),
            ["enum": .array(words.map(JSONText.string))]
        )
    }

    /// Declarations by name.
    static func declarations(
        _ words: String,
        named pattern: String,
        _ definition: String,
        least: Int = 0
    ) -> ValueForm {
        let schema: JSONText = [
            "type": "object",
            "patternProperties": .object([(pattern, .reference(definition))]),
            "additionalProperties": false,
        ]
        return ValueForm(words, least == 0 ? schema : schema.adding([("minProperties", .number(least))]))
    }

    private static func text(_ words: String, _ pattern: String) -> ValueForm {
        ValueForm(words, ["type": "string", "pattern": .string(pattern)])
    }

    /// A list of distinct elements.
    static func list(_ words: String, of element: JSONText, least: Int = 1) -> ValueForm {
        ValueForm(
            words,
            ["type": "array", "items": element, "minItems": .number(least), "uniqueItems": true]
        )
    }

    // MARK: Texts

    static let text = text("a text", #"\S"#)
    static let docs = text("Markdown that begins with a sentence", #"\S"#)
    static let advice = text("a sentence", #"\S"#)
    static let createdField = ValueForm("a field, or `field.field`", ["type": "string", "minLength": 1])
    static let day = text("a date in quotes", #"^\d{4}-\d{2}-\d{2}$"#)
    static let phrase = named("phrase", "a phrase without punctuation at its end")
    static let version = named("version", "a version in quotes")
    static let module = text("a Swift module's name", LanguagePattern.typeName)
    static let framework = text("a framework's name", LanguagePattern.typeName)
    static let member = text("`Client.member`", #"^[A-Z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$"#)
    static let request = text(
        "a method, and a path or `{url}`",
        LanguagePattern.request(path: #"(/\S*|\{[A-Za-z_][A-Za-z0-9_]*\})"#)
    )
    static let fixedRequest = text(
        "a method, and a path without placeholders",
        LanguagePattern.request(path: #"/[^\s{}]*"#)
    )
    static let headerName = named("header name", "a header's name")
    static let mediaType = named("media type", "a media type")
    static let wireName = text("a name of the service's", #"^[^\s?]+$"#)
    static let swiftName = text("a Swift name", #"^[A-Za-z_][A-Za-z0-9_]*$"#)
    static let swiftEntryName = text(
        "a Swift name, with a final `?` if it is optional",
        #"^[A-Za-z_][A-Za-z0-9_]*\??$"#
    )
    static let tagField = text(
        "a field's name, as in `discriminator: kind as type`",
        #"^[^\s?]+(?: as [A-Za-z_][A-Za-z0-9_]*)?$"#
    )
    static let expression = text("a regular expression", #"\S"#)
    static let range = text(
        "a range such as `60...1440`, `1...` or `...100`",
        #"^(?:-?\d+(?:\.\d+)?\.\.\.(?:-?\d+(?:\.\d+)?)?|\.\.\.-?\d+(?:\.\d+)?)$"#
    )
    static let count = text("a range of counts such as `1...100`", #"^(?:\d+\.\.\.\d*|\.\.\.\d+)$"#)
    static let time = text("a time such as `2s`, `500ms` or `1m`", #"^(?!0+[ms])\d{1,6}(ms|s|m)$"#)

    // MARK: Types and values

    static let type = named("type", "a type")
    static let typed = named("typed", "`type -- docs`")
    static let entryType = ValueForm(
        "a type, also after `read-only`",
        LanguagePattern.withTypes("^(?:read-only )?\(LanguagePattern.type)$")
    )
    static let literal = named("literal", "a text, number, boolean, list or `{}`")
    static let flag = ValueForm("`true` or `false`", ["type": "boolean"])
    static let wireValue = ValueForm("any text, or a number of the enum's type", ["type": ["string", "integer"]])

    // MARK: Lists

    static let texts = named("words", "a list of texts")
    static let paths = ValueForm(
        "a path, or a list of paths",
        ["oneOf": [text.schema, list("", of: text.schema).schema]]
    )
    static let names = list("a list of names", of: ["type": "string", "pattern": #"^[^\s?]+$"#])
    static let versions = list("a list of versions", of: .reference("version"), least: 2)
    static let mediaTypes = list("a list of media types", of: .reference("media type"))
    static let hosts = list(
        "a list of hosts; `.example.com` is every host below it",
        of: [
            "type": "string",
            "pattern": #"^\.?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$"#,
        ]
    )
    static let conditions = list(
        "a list of " + Precondition.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
        of: ["enum": .array(Precondition.allCases.map { .string($0.rawValue) })]
    )
    static let values = ValueForm(
        "a list of `value`, `value as swiftName`, each with `-- docs`, or the long form",
        ["type": "array", "minItems": 1, "items": .reference("value")]
    )

    // MARK: Parts of a description

    static let auth = named("auth", "`accessKey`, `managedIdentity` or `userAccessToken`, or a list of the first two")
    static let entries = named("entries", "`name: type` for each, or the long form")
    static let requiredEntries = named("requiredEntries", "`name: type` for each, or the long form; none is optional")
    static let body = named("body", "`Type -- docs`, or the keys below")
    static let responses = named("results", "a status, `200 Type -- docs`, or a mapping by status")
    static let errors = named("errors", "a model, or a mapping by status")
    static let pages = named("pages", "the type of the items, or the keys below")
    static let longRunning = named("long-running", "the keys below")
    static let idempotency = named("idempotency", "the keys below")
    static let topics = declarations(
        """
        a list for each title: types by the service's names, `Client.operation`, and `swift Symbol`, as in a link of \
        DocC, for what is written beside the generated code
        """,
        named: LanguagePattern.topicTitle,
        "topic",
        least: 1
    )
    static let members = named("members", "`tag: Type -- docs` for each, or the long form")
}
