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
        let text = ([change.sentence + reached.moduleList] + change.differingLines).joined(separator: "\n")
        let title = "\(rule.kind.words): \(rule.id)"
        return Annotation(level(of: rule), at: change.location, title: title, text).text
    }

    private func level(of rule: ChangeRule) -> Annotation.Level {
        if report.failing.contains(rule) { return .error }
        return rule.kind <= .behaviour ? .warning : .notice
    }
}
