// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// All rules with a line each, or one rule.
struct RuleList {
    var text: String {
        var sections = ChangeClass.allCases.map { kind in
            let rules = ChangeRule.all.filter { $0.kind == kind }
            return "diff: \(kind.words)\n" + Self.columns(rules.map { ($0.id, $0.condition) })
        }
        for (severity, title) in [(RuleSeverity.error, "errors"), (.warning, "warnings")] {
            let rules = RuleCatalog.entries.filter { $0.severity == severity }
            sections.append("lint: \(title)\n" + Self.columns(rules.map { ($0.id, $0.condition) }))
        }
        return sections.joined(separator: "\n")
    }

    private static func columns(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count))  \($1)\n" }.joined()
    }

    static func text(of rule: ChangeRule) -> String {
        let example = rule.example
        var text = "\(rule.id) (diff: \(rule.kind.words))\n\n\(rule.condition)\n"
        let file = example.place == .configuration ? "acsgen.yaml" : "the description"
        text += "\n\(file):\n\n" + indented(example.difference)
        if !example.caller.isEmpty {
            text += "\n\(rule.breaksSource ? "does not compile any more" : "still compiles"):\n\n"
            text += indented(example.callerLines)
        }
        if rule.reverse != rule.id { text += "\nthe reverse: \(rule.reverse)\n" }
        return text
    }

    static func text(of rule: RuleEntry) -> String {
        let text = "\(rule.id) (lint: \(rule.severity.rawValue))\n\n\(rule.condition)\n\n"
        if rule.severity == .warning { return text + "silenced by: acsgen lint --warnings-off \(rule.id)\n" }
        return text + "found by: \(rule.checkedBy == .schema ? "the JSON Schema and acsgen" : "acsgen")\n"
    }

    private static func indented(_ lines: [String]) -> String {
        lines.map { line in line.allSatisfy { $0 == " " } ? "\n" : "  \(line)\n" }.joined()
    }
}
