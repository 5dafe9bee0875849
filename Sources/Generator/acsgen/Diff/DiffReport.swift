// SPDX-License-Identifier: MIT

import ClientGenerator

/// The output of `diff`, in one of its forms.
struct DiffReport {
    let blocks: [ChangeBlock]
    let failing: FailingClasses

    private var rules: [ChangeRule] { blocks.flatMap(\.changes).map(\.change.rule) }

    /// Whether there is a change that `--fail-on` names.
    var fails: Bool { rules.contains(where: failing.contains) }

    func text(as format: DiffFormat, colored: Bool) -> String {
        switch format {
        case .text: text(colored: colored)
        case .markdown: DiffMarkdown(report: self).text
        case .json: DiffJSON(report: self).text
        case .github: DiffAnnotations(report: self).text
        }
    }

    /// The numbers of changes by class: `3 changes: 1 auth, 2 additions`.
    var summary: String {
        let rules = rules
        guard !rules.isEmpty else { return "no changes" }
        let counts = counts.map { "\($1) \(Self.noun(of: $0, $1))" }.joined(separator: ", ")
        return "\(rules.count) \(rules.count == 1 ? "change" : "changes"): \(counts)"
    }

    /// The classes that have changes, with their numbers.
    var counts: [(ChangeClass, Int)] {
        let rules = rules
        return ChangeClass.allCases.compactMap { kind in
            let count = rules.count { $0.kind == kind }
            return count == 0 ? nil : (kind, count)
        }
    }

    private static func noun(of kind: ChangeClass, _ count: Int) -> String {
        switch kind {
        case .auth: "auth"
        case .source: count == 1 ? "breaks source" : "break source"
        case .wire: count == 1 ? "breaks the wire" : "break the wire"
        case .behaviour: count == 1 ? "changes behaviour" : "change behaviour"
        case .addition: count == 1 ? "addition" : "additions"
        case .documentation: "documentation"
        }
    }

    // MARK: Text

    private func text(colored: Bool) -> String {
        var text = ""
        for block in blocks {
            text += Style.strong.paint(block.title, when: colored) + "\n"
            for reached in block.changes { text += entry(reached, colored: colored) }
            text += "\n"
        }
        return text + summary + "\n"
    }

    private func entry(_ reached: ReachedChange, colored: Bool) -> String {
        let change = reached.change
        let rule = change.rule
        let style: Style = rule.breaksSource || rule.kind <= .wire ? .error : .note
        let kind = style.paint("\(rule.kind.words) \(rule.id):", when: colored)
        var text = "\(change.location): \(kind) \(change.sentence)\(reached.moduleList)\n"
        for line in change.differingLines {
            let line = "    \(line)"
            switch line.dropFirst(4).first {
            case "-": text += Style.removed.paint(line, when: colored) + "\n"
            case "+": text += Style.added.paint(line, when: colored) + "\n"
            default: text += line + "\n"
            }
        }
        return text
    }
}

extension ReachedChange {
    /// The modules to name, in parentheses after the sentence; empty if it is clear which they are.
    var moduleList: String { namedModules.isEmpty ? "" : " (\(namedModules.joined(separator: ", ")))" }
}

extension Change {
    /// The Swift as lines of a difference: those of before, then those of after, or both together if they are equal.
    var differingLines: [String] {
        let texts = [before, after].map { $0.map(Self.lines) ?? [] }
        if texts[0] == texts[1] { return texts[0].map { "  \($0)" } }
        return texts[0].map { "- \($0)" } + texts[1].map { "+ \($0)" }
    }

    private static func lines(_ declaration: SwiftDeclaration) -> [String] {
        declaration.qualifiedText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension SwiftDeclaration {
    /// The declaration below the type that it is in, such as `SMSClient: func send(…)`.
    var qualifiedText: String {
        guard !text.hasPrefix("///"), let dot = symbol.firstIndex(of: ".") else { return text }
        return "\(symbol[..<dot]): \(text)"
    }
}
