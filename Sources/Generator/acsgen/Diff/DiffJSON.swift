// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The changes as JSON, whose members are stable: more can be added, and none is removed.
struct DiffJSON {
    let report: DiffReport

    var text: String {
        let counts = ChangeClass.allCases.map { kind in
            (kind.rawValue, JSONText.number(report.counts.first { $0.0 == kind }?.1 ?? 0))
        }
        let changes = report.blocks.flatMap(\.changes)
        return JSONText.object([
            ("version", .number(1)),
            ("fails", .bool(report.fails)),
            ("counts", .object(counts)),
            ("changes", .array(changes.map(change))),
        ]).text() + "\n"
    }

    private func change(_ reached: ReachedChange) -> JSONText {
        let change = reached.change
        return .object([
            ("class", .string(change.rule.kind.rawValue)),
            ("rule", .string(change.rule.id)),
            ("breaksSource", .bool(change.rule.breaksSource)),
            ("fails", .bool(report.failing.contains(change.rule))),
            ("modules", .array(reached.modules.map(JSONText.string))),
            ("file", .string(change.location.file)),
            ("line", .number(change.location.line)),
            ("column", .number(change.location.column)),
            ("message", .string(change.sentence)),
            ("before", change.before.map(declaration) ?? .null),
            ("after", change.after.map(declaration) ?? .null),
        ])
    }

    private func declaration(_ declaration: SwiftDeclaration) -> JSONText {
        .object([("symbol", .string(declaration.symbol)), ("swift", .string(declaration.text))])
    }
}

/// JSON whose members keep their order.
indirect enum JSONText {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    func text(indentation: String = "") -> String {
        let inner = indentation + "  "
        switch self {
        case .null: return "null"
        case .bool(let value): return String(value)
        case .number(let value): return String(value)
        case .string(let value): return Self.quoted(value)
        case .array(let elements):
            if elements.isEmpty { return "[]" }
            let lines = elements.map { inner + $0.text(indentation: inner) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { "\(inner)\(Self.quoted($0)): \($1.text(indentation: inner))" }
            return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
