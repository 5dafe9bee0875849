// SPDX-License-Identifier: MIT

extension KeyTable {
    /// The keys of `acsgen.yaml`.
    package static let configuration = KeyTable(
        "a configuration",
        title: "The configuration",
        "The file `acsgen.yaml` says what acsgen reads and writes in a package. Relative paths start at its folder.",
        keys: [
            LanguageKey(
                "descriptions",
                .paths,
                .required,
                "The folder with the descriptions, such as Specs, or single files."
            ),
            LanguageKey("output", .text, .required, "The folder with a folder per library, such as Sources."),
            LanguageKey(
                "module-prefix",
                .module,
                .optional(without: "no prefix"),
                "The text before the module of each description: with `Contoso`, `Chat` becomes `ContosoChat`."
            ),
            LanguageKey(
                "access",
                .one(of: AccessLevel.allCases.map(\.rawValue)),
                .optional(without: "`\(AccessLevel.public.rawValue)`"),
                "Who can use the generated declarations."
            ),
            LanguageKey(
                "header",
                .text,
                .optional(without: "no such comment"),
                "The comment on top of each generated file, such as a copyright notice."
            ),
            LanguageKey(
                "re-export",
                .flag,
                .optional(without: "`false`"),
                "Whether each library re-exports ACSCore, so that an app that imports it can catch `ACSError`."
            ),
            LanguageKey(
                "warnings-off",
                .list(
                    "a list of ids of warnings",
                    of: ["enum": .array(RuleCatalog.warnings.map { .string($0.id) })]
                ),
                .optional(without: "all warnings are shown"),
                "The warnings that `lint` does not show. `acsgen rules` explains each."
            ),
        ],
        example: """
            descriptions: Specs
            output: Sources
            module-prefix: Contoso
            access: package
            header: |
              Copyright Contoso Ltd. All rights reserved.
            re-export: true
            warnings-off: [undocumented-field]

            """
    )
}
