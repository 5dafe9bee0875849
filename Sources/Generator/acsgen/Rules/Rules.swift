// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator
import ServiceDescription

/// `acsgen rules`
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain the rules of 'diff' and 'lint'.",
        discussion: """
            Without an id, lists all rules. With one, prints when it applies, and for a rule of 'diff' an example: a \
            change of a description, and code that still compiles, or does not.

            Exit codes: 0 success, 2 acsgen failed, such as for an unknown id.
            """
    )

    @Argument(help: ArgumentHelp("The id of a rule, such as field-removed.", valueName: "id"))
    var id: String?

    @Flag(help: "Print all rules as an article in Markdown.")
    var markdown = false

    func validate() throws {
        guard markdown, id != nil else { return }
        throw ValidationError("--markdown prints all rules; leave out the id")
    }

    func run() throws {
        if markdown { return Terminal.output.write(RuleArticle().text) }
        guard let id else { return Terminal.output.write(RuleList().text) }
        if let rule = ChangeRule.named(id) {
            Terminal.output.write(RuleList.text(of: rule))
        } else if let rule = RuleCatalog.entries.first(where: { $0.id == id }) {
            Terminal.output.write(RuleList.text(of: rule))
        } else {
            throw Failure.tool("there is no rule '\(id)'; 'acsgen rules' lists all")
        }
    }
}
