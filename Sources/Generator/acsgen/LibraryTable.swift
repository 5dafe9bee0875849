// SPDX-License-Identifier: MIT

import ServiceDescription

/// All clients of all libraries, in columns.
struct LibraryTable {
    let libraries: [Library]

    private static let header = ["LIBRARY", "MODULE", "CLIENT", "OPERATIONS", "EVENTS", "AUTH", "RETIRES"]

    var text: String {
        var rows = [Self.header]
        for library in libraries {
            for (index, client) in library.clients.enumerated() {
                let auth = client.auth.options.map(\.rawValue).joined(separator: ", ")
                rows.append([
                    index == 0 ? library.service : "",
                    index == 0 ? library.module : "",
                    client.name.text,
                    client.tokensFor.map { "tokens for \($0)" } ?? "\(client.operations.count)",
                    index == 0 ? "\(library.eventTypes.count)" : "",
                    auth,
                    index == 0 ? Self.retirement(of: library) : "",
                ])
            }
        }
        let widths = Self.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
        }
        let clients = libraries.flatMap(\.clients)
        let total = [
            Self.count(libraries.count, "library", "libraries"),
            Self.count(clients.count, "client", "clients"),
            Self.count(clients.reduce(0) { $0 + $1.operations.count }, "operation", "operations"),
            Self.count(libraries.reduce(0) { $0 + $1.eventTypes.count }, "event", "events"),
        ].joined(separator: ", ")
        return (lines.map(Self.trimmed) + ["", total, ""]).joined(separator: "\n")
    }

    private static func retirement(of library: Library) -> String {
        switch library.retirement {
        case .ends(let day, _): "\(day)"
        case .narrows(let day, _): "\(day) in part"
        case .continues: "no"
        case nil: ""
        }
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
