// SPDX-License-Identifier: MIT

extension KeyTable {
    /// The keys of a file.
    static let description = KeyTable(
        "a description",
        title: "A description",
        """
        A file with `service` describes one client library. A file without it has models and enums that others import.
        """,
        keys: [
            LanguageKey("service", .text, .optional(without: "a shared file"), "The service's name in documentation."),
            LanguageKey("module", .module, .depends("with `service`"), "The Swift module that is generated."),
            LanguageKey(
                "docs",
                .docs,
                .required,
                "What the library is for, as the module's documentation begins."
            ),
            LanguageKey(
                "retires",
                .day,
                .optional(without: "no end is announced"),
                "The service's last day. The documentation of each client says so, and nothing is deprecated."
            ),
            LanguageKey(
                "instead",
                .phrase,
                .optional(without: "the documentation names no successor"),
                "What to use after the last day, as it follows \"Use\"."
            ),
            LanguageKey(
                "remains",
                .phrase,
                .optional(without: "all of the service ends"),
                "What the service continues for, as it follows \"for\". Without `retires`, it has no end."
            ),
            LanguageKey(
                "api-version",
                .version,
                .optional(without: "no version is sent"),
                "The version that requests send as the query parameter `api-version`, unless the app selects another."
            ),
            LanguageKey(
                "api-versions",
                .versions,
                .optional(without: "`api-version` alone"),
                "All versions that an app can select, in ascending order."
            ),
            LanguageKey(
                "auth",
                .auth,
                .depends("with `service`"),
                "The credentials that clients accept. The initializers of others do not compile."
            ),
            LanguageKey(
                "token-scopes",
                .texts,
                .optional(without: "any scope"),
                "The scopes of which a user access token must have one."
            ),
            LanguageKey(
                "entra-scope",
                .text,
                .optional(without: "`\(Library.defaultEntraScope)`"),
                "The scope of the tokens that are requested from Microsoft Entra ID."
            ),
            LanguageKey(
                "entra-permissions",
                .one(of: EntraPermissions.allCases.map(\.rawValue)),
                .optional(without: "`application`"),
                "Whether Entra tokens are an application's, or delegated by a person who signed in."
            ),
            LanguageKey(
                "allowed-hosts",
                .hosts,
                .optional(without: "only the endpoint"),
                "Hosts other than the endpoint that may get the credentials, for requests to a whole URL."
            ),
            LanguageKey(
                "preflight",
                .fixedRequest,
                .optional(without: "`preflight()` only connects"),
                "A request that changes nothing, by which `preflight()` finds out whether the credential is accepted."
            ),
            LanguageKey(
                "imports",
                .texts,
                .optional(without: "only the file's own types"),
                "Shared files whose models and enums this one uses, as paths relative to it."
            ),
            LanguageKey("errors", .errors, .optional(without: "the raw body"), "The content of refusals."),
            LanguageKey(
                "topics",
                .topics,
                .optional(without: "topics by client and set of events alone"),
                """
                What apps do with the library: the topics at the top of its documentation, with what each needs. What \
                is in none follows by client and set of events.
                """
            ),
            LanguageKey(
                "clients",
                .declarations("clients by their Swift names", named: LanguagePattern.typeName, "client", least: 1),
                .depends("with `service`"),
                "The types with the operations."
            ),
            LanguageKey(
                "events",
                .declarations(
                    "sets of events by their Swift names",
                    named: LanguagePattern.typeName,
                    "event set",
                    least: 1
                ),
                .optional(without: "no events"),
                "The events that the service delivers to the app's server."
            ),
            LanguageKey(
                "frames",
                .declarations(
                    "`Model: received` or `Model: sent`",
                    named: LanguagePattern.typeName,
                    "direction",
                    least: 1
                ),
                .optional(without: "no streams"),
                "The unions that are messages of a stream, with the direction of each."
            ),
            LanguageKey(
                "models",
                .declarations("models by the service's names", named: LanguagePattern.declaredType, "model"),
                .optional(without: "no models of its own"),
                "The structures of JSON. `Name as SwiftName` renames one in Swift."
            ),
            LanguageKey(
                "enums",
                .declarations("enums by the service's names", named: LanguagePattern.declaredType, "enum"),
                .optional(without: "no enums of its own"),
                "Texts or numbers of which some are known."
            ),
        ],
        rules: [
            .need(["service"], ["module", "auth", "clients"]),
            .need(libraryKeys, ["service"]),
            .need(["instead"], ["retires"]),
            .need(["api-versions"], ["api-version"]),
            .excludes(["instead", "remains"]),
        ],
        example: LanguageExample.head
    )

    /// The keys that a shared file, one without `service`, does not have.
    static let libraryKeys = [
        "module", "retires", "instead", "remains", "api-version", "api-versions", "auth", "token-scopes", "entra-scope",
        "entra-permissions", "allowed-hosts", "preflight", "errors", "topics", "clients", "events", "frames",
    ]

    static let client = KeyTable(
        "a client",
        title: "A client",
        "A Swift type with operations, or one that supplies another framework with tokens.",
        keys: [
            docs("What the client is for."),
            LanguageKey(
                "from",
                .member,
                .optional(without: "apps create the client"),
                "The client and its member that create this one: a method if there is a `path`, else a property."
            ),
            LanguageKey(
                "path",
                .requiredEntries,
                .optional(without: "no arguments"),
                "Path parameters of all operations, which the client is created with."
            ),
            LanguageKey(
                "auth",
                .auth,
                .optional(without: "as for the client in `from`, or the file"),
                "The credentials that the client accepts."
            ),
            LanguageKey(
                "token-scopes",
                .texts,
                .optional(without: "as for the client in `from`, or the file"),
                "The scopes of which a user access token must have one."
            ),
            LanguageKey(
                "entra-scope",
                .text,
                .optional(without: "as for the client in `from`, or the file"),
                "The scope of the tokens that are requested from Microsoft Entra ID."
            ),
            LanguageKey(
                "api-version",
                .version,
                .optional(without: "as for the client in `from`, or the file"),
                "The version that the client's requests send, whatever the app selects."
            ),
            LanguageKey(
                "errors",
                .errors,
                .optional(without: "as for the client in `from`, or the file"),
                "The content of refusals."
            ),
            LanguageKey(
                "operations",
                .declarations(
                    "operations by their Swift names",
                    named: LanguagePattern.methodName,
                    "operation",
                    least: 1
                ),
                .depends("unless there is `tokens-for`"),
                "The methods of the client."
            ),
            LanguageKey(
                "tokens-for",
                .framework,
                .depends("unless there are `operations`"),
                "The framework that gets a user's tokens from this client."
            ),
        ] + availability,
        rules: [.one(["operations", "tokens-for"])],
        example: LanguageExample.clients
    )

    // MARK: Keys of several tables

    static func docs(_ docs: String, isRequired: Bool = true) -> LanguageKey {
        LanguageKey("docs", .docs, isRequired ? .required : .optional(without: "no documentation"), docs)
    }

    static let since = LanguageKey(
        "since",
        .version,
        .optional(without: "in every version"),
        "The first API version that has it. Calls with an older one are refused before anything is sent."
    )
    static let until = LanguageKey(
        "until",
        .version,
        .optional(without: "in every version"),
        "The last API version that has it. Calls with a newer one are refused before anything is sent."
    )
    static let availability = [
        since, until,
        LanguageKey(
            "deprecated",
            .advice,
            .optional(without: "not deprecated"),
            "What to use instead. The compiler warns those who use it, with this sentence."
        ),
    ]
}
