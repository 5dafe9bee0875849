// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The changes as commands of GitHub Actions, which show them at the lines of a pull request.
struct DiffAnnotations {
    let report: DiffReport

    var text: String { report.blocks.flatMap(\.changes).map(line).joined() }

    private func line(_ reached: ReachedChange) -> String {
        let change = reached.change
        let rule = change.rule
        let modules = reached.modules.count > 1 ? " (\(reached.modules.joined(separator: ", ")))" : ""
        let properties = [
            ("file", change.location.file), ("line", "\(change.location.line)"),
            ("col", "\(change.location.column)"), ("title", "\(rule.kind.words): \(rule.id)"),
        ]
        let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
        let text = ([change.sentence + modules] + change.differingLines).joined(separator: "\n")
        return "::\(level(of: rule)) \(list)::\(Self.escaped(text, isProperty: false))\n"
    }

    private func level(of rule: ChangeRule) -> String {
        if report.failing.contains(rule) { return "error" }
        return rule.kind <= .behaviour ? "warning" : "notice"
    }

    /// The form that the commands' reader undoes.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case "\r\n": result += "%0D%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.append(character)
            }
        }
    }
}
