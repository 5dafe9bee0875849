// SPDX-License-Identifier: MIT

/// How many real responses the tests read for each operation: a table in Markdown.
enum RecordingTable {
    static var lines: [String] {
        get throws {
            let whole = RecordedExchange.ours.filter { !$0.lacksBody }
            let calls = Dictionary(grouping: whole) { RecordedCall.of($0)?.operation ?? "" }
            let operations = try (WireLibrary.all.map(\.module) + ["ACSTokenExchange"]).flatMap { module in
                try GeneratedSources.operations(in: module)
            }
            return [
                "| operation | decoded | refusals |",
                "| --- | --- | --- |",
            ]
                + operations.map { operation in
                    let statuses = calls[operation]?.map(\.status) ?? []
                    let refusals = statuses.count { $0 >= 400 }
                    return "| `\(operation)` | \(statuses.count - refusals) | \(refusals) |"
                }
        }
    }
}
