// SPDX-License-Identifier: MIT

extension KeyTable {
    static let operation = KeyTable(
        "an operation",
        title: "An operation",
        "A request and its responses: a method of the client.",
        keys: [
            LanguageKey(
                "request",
                .request,
                .required,
                """
                The method, and the path below the endpoint with parameters in braces. \
                `GET {url}` is a request to a whole URL, which the caller passes.
                """
            ),
            docs("What the operation does."),
            LanguageKey(
                "token-scopes",
                .texts,
                .optional(without: "as for the client"),
                "The scopes of which a user access token must have one."
            ),
            LanguageKey(
                "entra-scope",
                .text,
                .optional(without: "as for the client"),
                "The scope of the token that is requested from Microsoft Entra ID."
            ),
            LanguageKey(
                "api-version",
                .version,
                .optional(without: "as for the client"),
                "The version that the request sends, whatever the app selects."
            ),
            LanguageKey(
                "accept",
                .mediaType,
                .optional(without: "`application/json`"),
                "The media type of the response, as the header `Accept`."
            ),
            LanguageKey(
                "host-header",
                .headerName,
                .optional(without: "no such header"),
                "The header that gets the endpoint's own host in a request to a whole URL."
            ),
            LanguageKey(
                "path",
                .requiredEntries,
                .optional(without: "every parameter is a `string`"),
                "Types and documentation of parameters in the path."
            ),
            LanguageKey("query", .entries, .optional(without: "no parameters"), "Parameters after `?`."),
            LanguageKey("headers", .entries, .optional(without: "no headers"), "Headers of the request."),
            LanguageKey(
                "idempotent",
                .flag,
                .optional(without: "`false` for `POST` and for `PATCH` without `merge-patch`, else `true`"),
                "Whether the request can be repeated if its response was lost."
            ),
            LanguageKey(
                "idempotency",
                .idempotency,
                .optional(without: "as `idempotent` says"),
                "The id by which the service recognizes a repeated request."
            ),
            LanguageKey(
                "preconditions",
                .conditions,
                .optional(without: "no condition"),
                "Headers with conditions, which callers pass as one argument."
            ),
        ]
            + ["body", "body?", "merge-patch", "merge-patch?"].map { key in
                let content =
                    key.hasPrefix("body") ? "The request's content" : "The changes of a model, as a JSON merge patch"
                let isOptional = key.hasSuffix("?")
                return LanguageKey(
                    key,
                    .body,
                    .optional(without: "no content"),
                    isOptional ? "\(content), which the caller can leave out." : "\(content)."
                )
            } + [
                LanguageKey(
                    "response",
                    .responses,
                    .depends("unless there is `pages`"),
                    "The statuses of success, with the type of each."
                ),
                LanguageKey(
                    "creates",
                    .createdField,
                    .optional(without: "`createdID` is `nil`"),
                    """
                    The field of the response with the id of what was created, so that errors can name it if the rest \
                    can't be decoded.
                    """
                ),
                LanguageKey(
                    "pages",
                    .pages,
                    .depends("unless there is `response`"),
                    "The items of a list that comes in pages."
                ),
                LanguageKey(
                    "long-running",
                    .longRunning,
                    .optional(without: "the response is the result"),
                    "How to wait for the end of what the request begins."
                ),
                LanguageKey("errors", .errors, .optional(without: "as for the client"), "The content of refusals."),
            ] + availability,
        rules: [
            .one(["response", "pages"]),
            .excludes(["body", "body?", "merge-patch", "merge-patch?"]),
            .excludes(["idempotent", "idempotency"]),
        ],
        example: LanguageExample.operations
    )

    static let body = KeyTable(
        "`body`",
        title: "`body` and `merge-patch`",
        """
        A type alone is JSON: `body: Order -- What to print.` With `= {}`, the content is an empty object by default. \
        For other media types, there are keys.
        """,
        keys: [
            LanguageKey("type", .type, .required, "The type of the content: `stream` for bytes, else JSON."),
            docs("What the content is.", isRequired: false),
            LanguageKey(
                "content-types",
                .mediaTypes,
                .required,
                "The media types that the service takes. Callers choose one if there are several."
            ),
        ],
        example: LanguageExample.bodies
    )

    static let response = KeyTable(
        "`response`",
        title: "`response`",
        """
        `204` has no content, and `200 Order` has a type. A mapping has several statuses, each with `Type -- docs`; \
        `empty` is no content. Different types become an enum.
        """,
        keys: [
            headers(
                """
                Headers of the responses. Each is a property of what `withHeaders` returns, except those of a \
                long-running operation, which are only documented.
                """
            )
        ],
        example: LanguageExample.responses
    )

    static let errors = KeyTable(
        "`errors`",
        title: "`errors`",
        "A model alone is the content of every refusal. A mapping has a model for each status.",
        keys: [
            LanguageKey(
                "default",
                .typed,
                .optional(without: "the raw body"),
                "The model of the statuses that are not listed."
            ),
            headers("Headers of the refusals, for the documentation."),
        ],
        example: LanguageExample.errors
    )

    private static func headers(_ docs: String) -> LanguageKey {
        LanguageKey("headers", .requiredEntries, .optional(without: "no documented headers"), docs)
    }

    static let pages = KeyTable(
        "`pages`",
        title: "`pages`",
        "A type alone means pages as `{\"value\": […], \"nextLink\": …}`. Other names have keys.",
        keys: [
            LanguageKey("of", .type, .required, "The type of an item."),
            LanguageKey("items", .text, .optional(without: "`value`"), "The field with the items of a page."),
            LanguageKey("next", .text, .optional(without: "`nextLink`"), "The field with the link to the next page."),
        ],
        schema: [("minProperties", 2)],
        example: LanguageExample.pages
    )

    static let longRunning = KeyTable(
        "`long-running`",
        title: "`long-running`",
        "The method's name gets `begin` before it, and returns an operation to watch, wait for, cancel or resume.",
        keys: [
            LanguageKey("monitor", .text, .required, "The operation of the client that returns the state."),
            LanguageKey(
                "cancel",
                .text,
                .optional(without: "it can't be cancelled"),
                "The operation of the client that cancels it."
            ),
            LanguageKey(
                "final-state-via",
                .one(of: LongRunning.FinalState.allCases.map(\.rawValue)),
                .depends("with `result`"),
                "Where the result is found."
            ),
            LanguageKey(
                "result",
                .type,
                .optional(without: "no result"),
                "The type of the result. If it is not read from the state, a field `status-field` is its own."
            ),
            LanguageKey(
                "header",
                .headerName,
                .optional(without: "`Operation-Location`, then `Location`"),
                "The header with the URL of the state."
            ),
            LanguageKey("status-field", .text, .optional(without: "`status`"), "The field with the state."),
            LanguageKey(
                "succeeded",
                .texts,
                .optional(without: "`succeeded`"),
                "The states of success, in any case of letters."
            ),
            LanguageKey(
                "failed",
                .texts,
                .optional(without: "`failed`, `canceled`, `cancelled`"),
                "The states of failure."
            ),
            LanguageKey(
                "interval",
                .time,
                .optional(without: "30 s"),
                "The wait between requests for the state if the service names none."
            ),
        ],
        rules: [.need(["result"], ["final-state-via"]), .need(["final-state-via"], ["result"])],
        example: LanguageExample.longRunning
    )

    static let idempotency = KeyTable(
        "`idempotency`",
        title: "`idempotency`",
        "The client creates an id once per call and sends it with each attempt, so that retries are safe.",
        keys: [
            LanguageKey("id", .text, .required, "The header of the id; with `each`, the field of an element."),
            LanguageKey(
                "first-sent",
                .text,
                .optional(without: "the time is not sent"),
                "The header or field with the time of the first attempt."
            ),
            LanguageKey(
                "each",
                .text,
                .optional(without: "one id for the request"),
                "The list in the body whose elements have an id of their own."
            ),
        ],
        schema: [
            ("if", ["not": ["required": ["each"]]]),
            (
                "then",
                [
                    "properties": [
                        "id": .reference("header name"), "first-sent": .reference("header name"),
                    ]
                ]
            ),
        ],
        example: LanguageExample.idempotency
    )
}
