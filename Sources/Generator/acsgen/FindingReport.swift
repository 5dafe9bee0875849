// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The output of `check`.
struct FindingReport {
    let findings: [Finding]
    let invocation: Invocation

    func text(as format: ReportFormat, colored: Bool) -> String {
        switch format {
        case .text: findings.isEmpty ? "" : text(colored: colored)
        case .json: json.text() + "\n"
        case .github: findings.map(annotation).joined()
        }
    }

    private func text(colored: Bool) -> String {
        let generate = invocation.generate
        var text = ""
        for finding in findings {
            text += Style.strong.paint("\(finding.kind.rawValue): \(finding.path)", when: colored) + "\n"
            text += "  fix: \(command(for: finding, generate))\n"
            text += finding.diff?.text(colored: colored) ?? ""
        }
        return text + summary + "\n"
    }

    private func command(for finding: Finding, _ generate: String) -> String {
        switch finding.remedy {
        case .generate: generate
        case .prune: invocation.prune
        case .moveAway: invocation.moveAway(finding.path)
        }
    }

    private var summary: String {
        let kinds = FindingKind.allCases.compactMap { kind in
            let count = findings.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }
        return "\(findings.count) \(findings.count == 1 ? "finding" : "findings"): \(kinds.joined(separator: ", "))"
    }

    private var json: JSONText {
        let generate = invocation.generate
        return [
            "version": 1,
            "fails": .bool(!findings.isEmpty),
            "findings": .array(
                findings.map { finding in
                    [
                        "kind": .string(finding.kind.rawValue),
                        "file": .string(finding.path),
                        "line": finding.line.map(JSONText.number) ?? .null,
                        "fix": .string(command(for: finding, generate)),
                        "diff": .array((finding.diff?.lines ?? []).map(JSONText.string)),
                    ]
                }
            ),
        ]
    }

    private func annotation(of finding: Finding) -> String {
        Annotation(
            .error,
            file: finding.path,
            place: finding.line.map { ($0, nil) },
            title: finding.kind.rawValue,
            "fix: " + command(for: finding, invocation.generate)
        ).text
    }
}

extension UnifiedDiff {
    /// The beginning of a long difference is enough: the rest comes from the same change.
    private static let longest = 200

    /// The lines, with an empty one at the end.
    func text(colored: Bool) -> String {
        var text = ""
        for line in lines.prefix(Self.longest) { text += Self.paint(line, when: colored) + "\n" }
        if lines.count > Self.longest { text += "… and \(lines.count - Self.longest) more lines\n" }
        return text + "\n"
    }

    private static func paint(_ line: String, when colored: Bool) -> String {
        switch line.utf8.first {
        case UInt8(ascii: "+"): Style.added.paint(line, when: colored)
        case UInt8(ascii: "-"): Style.removed.paint(line, when: colored)
        case UInt8(ascii: "@"): Style.place.paint(line, when: colored)
        default: line
        }
    }
}
