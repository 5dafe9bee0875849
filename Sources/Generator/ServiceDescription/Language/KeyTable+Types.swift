// SPDX-License-Identifier: MIT

extension KeyTable {
    static let entry = KeyTable(
        "the long form of an entry",
        title: "A field, parameter or header",
        """
        On one line: `name: [read-only] type [= default] [-- docs]`. `name?` is optional, and `name as swiftName?` has \
        another name in Swift. What does not fit has these keys.
        """,
        keys: [
            LanguageKey(
                "as",
                .swiftEntryName,
                .optional(without: "derived from the key"),
                "The name in Swift. The key above is then any text of the service's."
            ),
            LanguageKey("type", .entryType, .required, "The type of the value. `read-only` fields are never sent."),
            LanguageKey(
                "list",
                .one(of: Parameter.ListForm.allCases.map(\.rawValue)),
                .depends("for a list in `query`"),
                "How a list is written into a query: `x=a&x=b`, or `x=a,b`."
            ),
            docs("What the value means.", isRequired: false),
            LanguageKey(
                "default",
                .literal,
                .optional(without: "the caller decides"),
                "The value that is sent if the caller passes none. `{}` is a model with its own defaults."
            ),
            LanguageKey("range", .range, .optional(without: "any number"), "The range of a number, for documentation."),
            LanguageKey(
                "length",
                .count,
                .optional(without: "any length"),
                "The length of a text in characters, for documentation."
            ),
            LanguageKey(
                "items",
                .count,
                .optional(without: "any number of elements"),
                "The number of elements of a list, for documentation."
            ),
            LanguageKey(
                "pattern",
                .expression,
                .optional(without: "any text"),
                "The expression that a text matches, for documentation."
            ),
            LanguageKey(
                "service-default",
                .literal,
                .optional(without: "not documented"),
                "What the service takes if nothing is sent, for documentation."
            ),
            LanguageKey(
                "other-names",
                .names,
                .optional(without: "its own name"),
                "The names of the field in some events, in which it is looked up after its own."
            ),
        ] + availability,
        example: LanguageExample.entries
    )

    static let model = KeyTable(
        "a model",
        title: "A model",
        "A structure of JSON, or with `members` a choice between structures.",
        keys: [
            docs("What the model is."),
            LanguageKey(
                "includes",
                .text,
                .optional(without: "its own fields"),
                "A model whose fields this one has before its own."
            ),
            LanguageKey(
                "fields",
                .entries,
                .depends("unless there is `includes` or `members`"),
                "The fields by the service's names; `{}` for none."
            ),
            LanguageKey(
                "discriminator",
                .tagField,
                .depends("with `members`"),
                "The field whose value says which member it is."
            ),
            LanguageKey(
                "discriminator?",
                .tagField,
                .depends("with `members`"),
                "The same, if it can be missing: then the field that is present decides."
            ),
            LanguageKey(
                "members",
                .members,
                .optional(without: "a structure"),
                """
                The choices by the discriminator's values, each with its model. `tag in field` says that its content \
                is in a field next to the discriminator.
                """
            ),
            LanguageKey(
                "provided-by",
                .text,
                .optional(without: "the model is generated"),
                "The module that implements it by hand: `ACSCore`."
            ),
        ] + availability,
        rules: [
            .any(["fields", "members", "includes"]),
            .need(["discriminator", "discriminator?"], ["members"]),
            .excludes(["discriminator", "discriminator?"]),
        ],
        schema: [
            ("if", ["required": ["members"]]),
            ("then", ["oneOf": [["required": ["discriminator"]], ["required": ["discriminator?"]]]]),
        ],
        example: LanguageExample.models
    )

    static let member = KeyTable(
        "the long form of a member",
        title: "A member",
        "On one line: `tag: Type -- docs`. What does not fit has these keys.",
        keys: [
            LanguageKey("as", .swiftName, .required, "The name in Swift. The key above is then any text."),
            LanguageKey(
                "in",
                .wireName,
                .optional(without: "the content is next to the discriminator"),
                "The field with the content."
            ),
            LanguageKey("type", .type, .required, "The model of the content; `empty` for none."),
            docs("What the choice means.", isRequired: false), since, until,
        ],
        example: LanguageExample.members
    )

    static let eventSet = KeyTable(
        "a set of events",
        title: "A set of events",
        "Events that a service delivers, which become the cases of one enum.",
        keys: [
            docs("Which events these are."),
            LanguageKey(
                "types",
                .declarations("`Type: Model -- docs` for each", named: LanguagePattern.eventType, "typed", least: 1),
                .required,
                "The types of events, each with the model of its content. `Type as swiftName` names the case."
            ),
        ],
        example: LanguageExample.events
    )

    static let enumeration = KeyTable(
        "an enum",
        title: "An enum",
        "Texts or numbers of which some are known. Unknown values are kept.",
        keys: [
            docs("What the values distinguish."),
            LanguageKey(
                "type",
                .one(of: Enumeration.NumberType.allCases.map(\.rawValue)),
                .optional(without: "texts"),
                "The type of the values, which are whole numbers."
            ),
            LanguageKey("values", .values, .required, "The known values."),
            LanguageKey(
                "provided-by",
                .text,
                .optional(without: "the enum is generated"),
                "The module that implements it by hand: `ACSCore`."
            ),
        ] + availability,
        example: LanguageExample.enums
    )

    static let value = KeyTable(
        "a value",
        title: "A value of an enum",
        "On one line: `value`, or `value as swiftName`, with ` -- docs` after it. What does not fit has these keys.",
        keys: [
            LanguageKey("value", .wireValue, .required, "The text or number itself. With `as`, it is any text."),
            LanguageKey("as", .swiftName, .optional(without: "derived from the value"), "The name in Swift."),
            docs("What the value means.", isRequired: false),
        ] + availability,
        schema: [
            (
                "anyOf",
                .array(
                    [["required": ["as"]]]
                        + availability.map { key in
                            // Otherwise it could be on one line.
                            ["required": [.string(key.name)], "properties": ["value": ["pattern": #"^[^\s?]+$"#]]]
                        }
                )
            )
        ],
        example: LanguageExample.values
    )

    static let examples = KeyTable(
        "a file of examples",
        title: "A file of examples",
        "`NAME.examples.yaml` next to `NAME.yaml` has calls for the documentation, which the tests make.",
        keys: [
            LanguageKey(
                "examples",
                .declarations(
                    "examples by name, by `Client.operation`",
                    named: #"^[A-Z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$"#,
                    "examples"
                ),
                .required,
                "The examples of each operation."
            )
        ],
        example: LanguageExample.exampleFile
    )

    static let example = KeyTable(
        "an example",
        title: "An example",
        "One call in Swift, with the request that it sends and the response to it.",
        keys: [
            docs("What the example shows."),
            LanguageKey("swift", .text, .required, "The code, which calls `client`."),
            LanguageKey(
                "request",
                .text,
                .required,
                """
                Method and path, headers, and after an empty line the content. A line that begins with a space \
                continues the one before it.
                """
            ),
            LanguageKey("response", .text, .required, "The status, headers, and after an empty line the content."),
        ],
        example: LanguageExample.exampleFile
    )

    /// All keys of a description, in the order of the reference.
    package static let descriptionTables = [
        description, client, operation, body, response, errors, pages, longRunning, idempotency, eventSet, model,
        entry, member, enumeration, value,
    ]

    /// All keys of a file of examples.
    package static let exampleTables = [examples, example]
}
