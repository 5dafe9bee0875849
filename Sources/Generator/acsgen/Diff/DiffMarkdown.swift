// SPDX-License-Identifier: MIT

import ClientGenerator

/// The changes as a comment on a pull request.
struct DiffMarkdown {
    let report: DiffReport

    /// Comments have a limit of 65,536 characters. From the first change on that does not fit, all are left out: the
    /// least important ones, as the classes are in order.
    private static let limit = 60_000

    var text: String {
        guard !report.blocks.isEmpty else { return "### API: no changes\n" }
        var text = "### API: \(report.summary)\n"
        var left = 0
        for kind in ChangeClass.allCases {
            let blocks = changes(of: kind)
            let frame = frame(of: kind, count: blocks.reduce(0) { $0 + $1.changes.count })
            var room = Self.limit - text.utf8.count - frame.start.utf8.count - frame.end.utf8.count
            var section = ""
            for block in blocks {
                var title = "\n**\(Self.escaped(block.title))**\n\n"
                for reached in block.changes {
                    let entry = title + item(reached)
                    guard left == 0, entry.utf8.count <= room else {
                        left += 1
                        continue
                    }
                    section += entry
                    room -= entry.utf8.count
                    title = ""
                }
            }
            if !section.isEmpty { text += frame.start + section + frame.end }
        }
        if left > 0 { text += "\n… and \(left) more; `acsgen diff` prints them.\n" }
        return text
    }

    private func changes(of kind: ChangeClass) -> [(title: String, changes: [ReachedChange])] {
        report.blocks.map { ($0.title, $0.changes.filter { $0.change.rule.kind == kind }) }
            .filter { !$0.changes.isEmpty }
    }

    /// What is around the changes of a class. Those that a reviewer need not read first are folded.
    private func frame(of kind: ChangeClass, count: Int) -> (start: String, end: String) {
        guard kind >= .addition else { return ("\n#### \(kind.title)\n", "") }
        return ("\n<details>\n<summary>\(kind.title): \(count)</summary>\n", "\n</details>\n")
    }

    private func item(_ reached: ReachedChange) -> String {
        let change = reached.change
        var text = "- \(Self.escaped(change.sentence))"
        let modules = reached.namedModules.map { "`\($0)`" }
        if !modules.isEmpty { text += " in \(modules.joined(separator: ", "))" }
        text += "  \n  `\(change.location)` · `\(change.rule.id)`"
        if change.rule.breaksSource, change.rule.kind != .source { text += " · breaks source" }
        text += "\n"
        guard change.before != change.after else { return text }
        let lines = change.differingLines
        let fence = String(repeating: "`", count: max(3, Self.longestFence(lines) + 1))
        return text + "\n  \(fence)diff\n" + lines.map { "  \($0)\n" }.joined() + "  \(fence)\n"
    }

    private static func longestFence(_ lines: [String]) -> Int {
        var longest = 0
        var current = 0
        for character in lines.joined(separator: "\n") {
            current = character == "`" ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    /// Text outside of code, so that it names no person and begins no markup.
    private static func escaped(_ text: String) -> String {
        var isCode = false
        return text.reduce(into: "") { result, character in
            if character == "`" { isCode.toggle() }
            if !isCode, "<>@*_[]#".contains(character) { result += "\\" }
            result.append(character)
        }
    }
}
