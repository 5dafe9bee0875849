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
