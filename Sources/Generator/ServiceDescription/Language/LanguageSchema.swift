// SPDX-License-Identifier: MIT

/// The JSON Schema of the language, made of the tables that the decoder reads by.
package enum LanguageSchema {
    private static let dialect: (String, JSONText) = ("$schema", "https://json-schema.org/draft/2020-12/schema")

    /// The schema of descriptions.
    package static var description: JSONText {
        JSONText.object([dialect, ("title", "Service description")])
            .adding(members(of: .description))
            .adding([("$defs", .object(texts + types + entries + contents + declarations))])
    }

    /// The schema of files of examples.
    package static var examples: JSONText {
        JSONText.object([dialect, ("title", "Examples of a service description")])
            .adding(members(of: .examples))
            .adding([
                (
                    "$defs",
                    [
                        "examples": [
                            "type": "object",
                            "patternProperties": .object([(LanguagePattern.methodName, .reference("example"))]),
                            "additionalProperties": false,
                        ],
                        "example": object(.example),
                    ]
                )
            ])
    }

    /// The schema of `acsgen.yaml`.
    package static var configuration: JSONText {
        JSONText.object([dialect, ("title", "Configuration of acsgen (acsgen.yaml)")])
            .adding(members(of: .configuration))
    }

    // MARK: Tables

    private static func object(_ table: KeyTable) -> JSONText { .object(members(of: table)) }

    private static func members(of table: KeyTable) -> [(String, JSONText)] {
        var members: [(String, JSONText)] = [("type", "object"), ("properties", properties(of: table))]
        let required = table.keys.filter { $0.need == .required }
        if !required.isEmpty { members.append(("required", .array(required.map { .string($0.name) }))) }
        members.append(("additionalProperties", false))
        return members + rules(of: table) + table.schema
    }

    private static func properties(of table: KeyTable) -> JSONText {
        .object(table.keys.map { ($0.name, $0.form.schema.described($0.description)) })
    }

    private static func rules(of table: KeyTable) -> [(String, JSONText)] {
        var needs: [(String, JSONText)] = []
        var refused: [JSONText] = []
        var rest: [(String, JSONText)] = []
        func required(_ keys: [String]) -> JSONText { ["required": .array(keys.map(JSONText.string))] }
        for rule in table.rules {
            switch rule {
            case .need(let keys, let others):
                let others = others.map(JSONText.string)
                for key in keys {
                    // A key can be in several rules.
                    if let known = needs.firstIndex(where: { $0.0 == key }), case .array(let before) = needs[known].1 {
                        needs[known].1 = .array(before + others)
                    } else {
                        needs.append((key, .array(others)))
                    }
                }
            case .excludes(let keys):
                for (index, key) in keys.enumerated() {
                    refused += keys[(index + 1)...].map { ["not": required([key, $0])] }
                }
            case .one(let keys): rest.append(("oneOf", .array(keys.map { required([$0]) })))
            case .any(let keys): rest.append(("anyOf", .array(keys.map { required([$0]) })))
            }
        }
        if !needs.isEmpty { rest.append(("dependentRequired", .object(needs))) }
        if !refused.isEmpty { rest.append(("allOf", .array(refused))) }
        return rest
    }

    // MARK: Definitions

    private static func pattern(_ pattern: String) -> JSONText { ["type": "string", "pattern": .string(pattern)] }

    private static var texts: [(String, JSONText)] {
        let options: JSONText = ["enum": .array(AuthOption.allCases.map { .string($0.rawValue) })]
        return [
            ("phrase", pattern(#"[^\s.,:;!?]$"#)),
            ("version", pattern(#"^\d{4}-\d{2}-\d{2}(-preview\d*)?$"#)),
            ("auth", ["oneOf": [options, ValueForm.list("", of: options, least: 2).schema]]),
            ("words", ValueForm.list("", of: pattern(#"\S"#)).schema),
            ("header name", pattern(LanguagePattern.headerName)),
            ("media type", pattern(LanguagePattern.mediaType)),
            ("direction", ["enum": .array(FrameDirection.allCases.map { .string($0.rawValue) })]),
        ]
    }

    private static var types: [(String, JSONText)] {
        let names = Primitive.allCases
        return [
            (
                "built-in type",
                [
                    "enum": .array(names.map { .string($0.rawValue) }),
                    "enumDescriptions": .array(names.map { .string($0.docs) }),
                ]
            ),
            ("type", LanguagePattern.withTypes("^\(LanguagePattern.type)$")),
            ("typed", LanguagePattern.withTypes("^\(LanguagePattern.type)\(LanguagePattern.docs)$")),
            (
                "literal",
                [
                    "oneOf": [
                        ["type": ["null", "string", "integer", "number", "boolean", "array"]],
                        ["type": "object", "additionalProperties": false],
                    ]
                ]
            ),
        ]
    }

    private static var entries: [(String, JSONText)] {
        let text = "^(?:read-only )?\(LanguagePattern.type)(?: = (?!-- )\\S(?:(?! --|-- ).)*)?\(LanguagePattern.docs)$"
        return [
            ("entry", ["oneOf": [LanguagePattern.withTypes(text), object(.entry)]]),
            ("named entry", ["type": "object", "required": ["as"], "allOf": [.reference("entry")]]),
            ("entries", named(LanguagePattern.entry, "entry")),
            ("required entry", ["allOf": [.reference("entry")], "properties": ["as": ValueForm.swiftName.schema]]),
            ("named required entry", ["type": "object", "required": ["as"], "allOf": [.reference("required entry")]]),
            ("requiredEntries", named(LanguagePattern.requiredEntry, "required entry")),
            ("member", ["oneOf": [.reference("typed"), .reference("named member")]]),
            ("named member", object(.member)),
            ("members", named(LanguagePattern.member, "member").adding([("minProperties", 1)])),
        ]
    }

    /// Entries by keys of a form, and those with `as` by any text.
    private static func named(_ pattern: String, _ definition: String) -> JSONText {
        [
            "type": "object",
            "patternProperties": .object([
                (pattern, .reference(definition)),
                (LanguagePattern.not(pattern), .reference("named \(definition)")),
            ]),
            "additionalProperties": false,
        ]
    }

    private static var contents: [(String, JSONText)] {
        let type = LanguagePattern.type
        let docs = LanguagePattern.docs
        let response = "^\(LanguagePattern.status)(?: (?:-- +\\S.*|\(type)\(docs)))?$"
        return [
            ("body", ["oneOf": [LanguagePattern.withTypes("^\(type)(?: = \\{\\})?\(docs)$"), object(.body)]]),
            (
                "results",
                [
                    "oneOf": [
                        ["type": "integer", "minimum": 100, "maximum": 599], pattern(response),
                        byStatus("^\(LanguagePattern.status)$", .response),
                    ]
                ]
            ),
            ("errors", ["oneOf": [.reference("type"), byStatus("^\(LanguagePattern.status)$", .errors)]]),
            ("pages", ["oneOf": [.reference("type"), object(.pages)]]),
            ("long-running", object(.longRunning)),
            ("idempotency", object(.idempotency)),
        ]
    }

    private static func byStatus(_ pattern: String, _ table: KeyTable) -> JSONText {
        [
            "type": "object",
            "patternProperties": .object([(pattern, .reference("typed"))]),
            "properties": properties(of: table),
            "additionalProperties": false,
            "minProperties": 1,
        ]
    }

    private static var declarations: [(String, JSONText)] {
        let text = "^[^\\s?]+(?: as [A-Za-z_][A-Za-z0-9_]*)?\(LanguagePattern.docs)$"
        return [
            ("topic", ValueForm.list("", of: pattern(LanguagePattern.topicEntry)).schema),
            ("client", object(.client)),
            ("operation", object(.operation)),
            ("event set", object(.eventSet)),
            ("model", object(.model)),
            ("enum", object(.enumeration)),
            ("value", ["oneOf": [pattern(text), object(.value)]]),
        ]
    }
}

extension LanguageKey {
    /// The key's documentation in an editor: what it does, what it takes, and what holds without it.
    var description: String {
        let takes = "Takes \(form.words)."
        return switch need {
        case .required: "\(docs)\n\n\(takes) Required."
        case .depends(let condition): "\(docs)\n\n\(takes) Required \(condition)."
        case .optional(let without): "\(docs)\n\n\(takes) Without it: \(without)."
        }
    }
}
