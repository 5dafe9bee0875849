// SPDX-License-Identifier: MIT

import ArgumentParser
import ServiceDescription

/// `acsgen schema`
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of the language, for editors, or its reference.",
        discussion: """
            With the schema, an editor completes keys and types, explains them, and underlines most mistakes. Save it \
            next to the descriptions:

              acsgen schema > Specs/schema.json

            The language server for YAML, which is part of many editors, uses the file that a description names in its \
            first line:

              # yaml-language-server: $schema=schema.json

            Exit codes: 0 success, 2 acsgen failed.
            """
    )

    @Argument(help: "The files that the schema is for.")
    var subject = SchemaSubject.descriptions

    @Flag(help: "Print the reference of the language instead, as an article in Markdown.")
    var markdown = false

    func run() throws {
        if markdown { return Terminal.output.write(LanguageArticle().text) }
        Terminal.output.write(subject.schema.text() + "\n")
    }
}

/// The files that a schema is for.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable {
    case descriptions
    case examples
    case configuration

    var schema: JSONText {
        switch self {
        case .descriptions: LanguageSchema.description
        case .examples: LanguageSchema.examples
        case .configuration: LanguageSchema.configuration
        }
    }
}
