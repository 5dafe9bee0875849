// SPDX-License-Identifier: MIT

/// How many real responses the tests read for each operation: a table in Markdown.
enum RecordingTable {
    static var lines: [String] {
        get throws {
            let whole = try RecordedExchange.ours.filter { !$0.lacksBody }
            let calls = Dictionary(grouping: whole) { RecordedCall.of($0)?.operation ?? "" }
            let operations = try WireLibrary.all.flatMap { try GeneratedSources.operations(in: $0.module) }
            return [
                "| operation | decoded | refusals | older |",
                "| --- | --- | --- | --- |",
            ]
                + operations.map { operation in
                    let exchanges = calls[operation] ?? []
                    let refusals = exchanges.count { $0.status >= 400 }
                    let older = exchanges.count(where: \.isOlder)
                    return "| `\(operation)` | \(exchanges.count - refusals - older) | \(refusals) | \(older) |"
                }
        }
    }
}
