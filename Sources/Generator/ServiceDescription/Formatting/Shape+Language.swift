// SPDX-License-Identifier: MIT

// The keys of the language in their canonical order: what something is, for which versions, how it is called, and what
// it contains.

extension Shape {
    /// A description.
    static let file = Shape.keys(
        KeyShape(
            .description,
            [
                "service", "module", "docs", "retires", "instead", "remains", "api-version", "api-versions", "auth",
                "token-scopes", "entra-scope", "entra-permissions", "allowed-hosts", "imports", "errors", "preflight",
                "topics", "clients", "events", "frames", "models", "enums",
            ],
            [
                "docs": .docs, "api-versions": .words, "auth": .words, "token-scopes": .words, "allowed-hosts": .words,
                "imports": .words, "errors": errors, "topics": .each(.words), "clients": .each(client),
                "events": .each(eventSet), "frames": .each(.text), "models": .each(model),
                "enums": .each(enumeration),
            ]
        )
    )

    /// The keys of a description that are sections: each has an empty line before it.
    static let sections: Set = ["topics", "clients", "events", "frames", "models", "enums"]

    /// A file of examples.
    static let examples = Shape.keys(
        KeyShape(.examples, ["examples"], ["examples": .each(.each(example))])
    )

    private static let example = Shape.keys(
        KeyShape(
            .example,
            ["docs", "swift", "request", "response"],
            ["docs": .docs, "swift": .code, "request": .code, "response": .code]
        )
    )

    // MARK: Clients

    private static let client = Shape.keys(
        KeyShape(
            .client,
            [
                "docs", "from", "since", "until", "deprecated", "auth", "api-version", "token-scopes", "entra-scope",
                "errors", "path", "operations", "tokens-for",
            ],
            [
                "docs": .docs, "deprecated": .prose, "auth": .words, "token-scopes": .words, "errors": errors,
                "path": .each(entry), "operations": .each(operation),
            ]
        )
    )

    private static let operation = Shape.keys(
        KeyShape(
            .operation,
            [
                "request", "docs", "since", "until", "deprecated", "api-version", "token-scopes", "entra-scope",
                "accept", "host-header", "idempotent", "idempotency", "path", "query", "headers", "preconditions",
                "body", "body?", "merge-patch", "merge-patch?", "response", "pages", "creates", "long-running",
                "errors",
            ],
            [
                "docs": .docs, "deprecated": .prose, "token-scopes": .words, "path": .each(entry),
                "query": .each(entry), "headers": .each(entry), "preconditions": .words, "body": body, "body?": body,
                "merge-patch": body, "merge-patch?": body, "response": response, "errors": errors,
                "idempotency": .keys(KeyShape(.idempotency, ["each", "id", "first-sent"], isInline: true)),
                "pages": .keys(KeyShape(.pages, ["of", "items", "next"], isInline: true)),
                "long-running": longRunning,
            ]
        )
    )

    private static let longRunning = Shape.keys(
        KeyShape(
            .longRunning,
            [
                "monitor", "cancel", "final-state-via", "result", "header", "status-field", "succeeded", "failed",
                "interval",
            ],
            ["succeeded": .words, "failed": .words],
            isInline: true
        )
    )

    private static let body = Shape.keys(
        KeyShape(.body, ["type", "docs", "content-types"], ["docs": .docs, "content-types": .words])
    )

    private static let response = Shape.keys(
        KeyShape(.response, ["headers"], ["headers": .each(entry)], short: .response)
    )

    private static let errors = Shape.keys(
        KeyShape(.errors, ["default", "headers"], ["headers": .each(entry)], short: .errors)
    )

    // MARK: Types

    private static let entry = Shape.keys(
        KeyShape(
            .entry,
            [
                "as", "type", "list", "docs", "range", "length", "items", "pattern", "default", "service-default",
                "other-names", "since", "until", "deprecated",
            ],
            [
                "docs": .docs, "deprecated": .prose, "default": .literal, "service-default": .literal,
                "other-names": .words,
            ],
            short: .entry
        )
    )

    private static let eventSet = Shape.keys(
        KeyShape(.eventSet, ["docs", "types"], ["docs": .docs, "types": .each(.text)])
    )

    private static let model = Shape.keys(
        KeyShape(
            .model,
            [
                "docs", "provided-by", "since", "until", "deprecated", "includes", "discriminator", "discriminator?",
                "fields", "members",
            ],
            ["docs": .docs, "deprecated": .prose, "fields": .each(entry), "members": .each(member)]
        )
    )

    private static let member = Shape.keys(
        KeyShape(.member, ["as", "in", "type", "docs", "since", "until"], ["docs": .docs], short: .member)
    )

    private static let enumeration = Shape.keys(
        KeyShape(
            .enumeration,
            ["docs", "provided-by", "since", "until", "deprecated", "type", "values"],
            ["docs": .docs, "deprecated": .prose, "values": .values(value)]
        )
    )

    private static let value = Shape.keys(
        KeyShape(
            .value,
            ["value", "as", "docs", "since", "until", "deprecated"],
            ["docs": .docs, "deprecated": .prose],
            short: .value
        )
    )
}
