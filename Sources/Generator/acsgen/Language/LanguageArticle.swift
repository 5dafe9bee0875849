// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The reference of the language, which is committed as `Language.md` of the catalog.
struct LanguageArticle {
    var text: String {
        """
        # The language of descriptions

        <!-- made by: acsgen schema --markdown > Sources/Generator/acsgen/acsgen.docc/Language.md -->

        Every key that `acsgen` accepts in descriptions, in files of examples and in `acsgen.yaml`, made of the tables
        that it reads them by. The blocks of YAML, one after another, are one description of an imagined service, which
        the tests generate and compile; the last two chapters have what can't be in it. `acsgen schema` prints the same
        keys as JSON Schema, for your editor. `acsgen rules` prints what else must be right (<doc:Rules>).

        ## Types

        A type is one of those below, or the name of a model or enum. `Name[]` is a list, `map<Name>` a map from texts,
        and `Name?` can be `null`.

        | type | in Swift | what it is |
        | --- | --- | --- |
        \(Primitive.allCases.map { "| `\($0.rawValue)` | `\($0.swiftText)` | \($0.docs) |" }.joined(separator: "\n"))

        \(KeyTable.descriptionTables.map(section).joined(separator: "\n"))
        \(KeyTable.exampleTables.map(section).joined(separator: "\n"))
        ## What excludes parts of this description

        A user access token is never together with another credential, and `remains` never with `instead`:

        ```yaml
        \(LanguageExample.second)```

        The file `money.yaml` has no `service`, and is imported by the first description:

        ```yaml
        \(LanguageExample.shared)```

        \(section(.configuration))
        """
    }

    private func section(_ table: KeyTable) -> String {
        var text = "## \(table.title)\n\n\(table.docs)\n\n| key | takes | without it | what it does |\n"
        text += "| --- | --- | --- | --- |\n"
        for key in table.keys {
            let cells = ["`\(key.name)`", key.form.words, Self.without(key.need), key.docs].map(Self.cell)
            text += "| \(cells.joined(separator: " | ")) |\n"
        }
        if !table.rules.isEmpty { text += "\n" + table.rules.map { "- \($0.sentence)\n" }.joined() }
        // The call in a file of examples has the keys of two tables.
        guard table.owner != KeyTable.exampleTables.last?.owner else { return text }
        let example = table.example.hasSuffix("\n") ? table.example : table.example + "\n"
        return text + "\n```yaml\n\(example)```\n"
    }

    private static func without(_ need: LanguageKey.Need) -> String {
        switch need {
        case .required: "**required**"
        case .depends(let condition): "required \(condition)"
        case .optional(let without): without
        }
    }

    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
