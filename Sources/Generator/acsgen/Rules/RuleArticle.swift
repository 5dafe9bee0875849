// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The article about all rules, which is committed as `Rules.md` of the catalog.
struct RuleArticle {
    var text: String {
        """
        # The rules of acsgen

        <!-- made by: acsgen rules --markdown > Sources/Generator/acsgen/acsgen.docc/Rules.md -->

        `acsgen diff` reports each change of a description, or of `acsgen.yaml`, under one of the rules below, and
        `acsgen lint` each mistake and each warning.
        The ids are stable. The tests read these rules from the same table: they apply each change, expect its rule, and
        compile the code below it with the Swift of before and after.

        What counts as breaking source is code that calls methods, creates and reads values, and switches over enums.
        References to a method or an initializer as a value (`let send = client.send`) do not count: a new argument with
        a default changes their type.

        \(ChangeClass.allCases.map(section).joined(separator: "\n"))
        ## Mistakes

        | rule | a description violates it if |
        | --- | --- |
        \(Self.rows(.error))

        ## Warnings

        What is valid, but most likely not meant. `acsgen lint --warnings-off unused-model` leaves one out, and with
        `--strict` the others fail.

        | rule | `lint` warns if |
        | --- | --- |
        \(Self.rows(.warning))

        """
    }

    private static func rows(_ severity: RuleSeverity) -> String {
        RuleCatalog.entries.filter { $0.severity == severity }
            .map { "| `\($0.id)` | \(cell($0.condition)) |" }.joined(separator: "\n")
    }

    private func section(_ kind: ChangeClass) -> String {
        "## \(kind.title)\n\n" + ChangeRule.all.filter { $0.kind == kind }.map(entry).joined(separator: "\n")
    }

    private func entry(_ rule: ChangeRule) -> String {
        let example = rule.example
        var text = "### `\(rule.id)`\n\n\(rule.condition)"
        if rule.breaksSource, rule.kind != .source { text += " It breaks source, too." }
        if rule.reverse != rule.id { text += " The reverse is [`\(rule.reverse)`](#\(rule.reverse))." }
        text += "\n"
        if example.place == .configuration { text += "\nIn `acsgen.yaml`:\n" }
        text += "\n" + Self.code(example.difference, "diff")
        guard !example.caller.isEmpty else { return text }
        text += "\n\(rule.breaksSource ? "Does not compile any more:" : "Still compiles:")\n\n"
        return text + Self.code(example.callerLines, "swift")
    }

    private static func code(_ lines: [String], _ language: String) -> String {
        "```\(language)\n" + lines.map { line in line.allSatisfy { $0 == " " } ? "\n" : line + "\n" }.joined() + "```\n"
    }

    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
