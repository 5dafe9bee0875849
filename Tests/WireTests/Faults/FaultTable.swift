// SPDX-License-Identifier: MIT

import ACSCore
import TransportKinds

/// The faults and what they end in, for people: a table in Markdown.
enum FaultTable {
    static var lines: [String] {
        [
            "| fault | transport | error | sent | retryable | attempts | read |",
            "| --- | --- | --- | --- | --- | --- | --- |",
        ]
            + Fault.all.map(line)
    }

    private static func line(_ fault: Fault) -> String {
        let endings = FaultCall.allCases.compactMap { fault.endings[$0] }
        let cells = [
            fault.name,
            transports(fault.transports),
            cell(endings.map { $0.kind.map { "`\($0)`" } ?? "none" }),
            cell(endings.map { $0.wasSent?.rawValue ?? "–" }),
            cell(endings.map { $0.isRetryable.map { $0 ? "yes" : "no" } ?? "–" }),
            cell(endings.map { "\($0.attempts)" }),
            cell(endings.map { "\($0.requests)" }),
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    /// One value where the calls do not differ, else one for each.
    private static func cell(_ values: [String]) -> String {
        Set(values).count == 1 ? values[0] : values.joined(separator: ", ")
    }

    private static func transports(_ kinds: Set<TransportKind>) -> String {
        switch kinds {
        case [.asyncHTTPClient]: "AsyncHTTPClient"
        case [.urlSession]: "URLSession"
        default: "both"
        }
    }
}
