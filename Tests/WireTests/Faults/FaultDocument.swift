// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// The file that holds the table of faults, in a section of its own.
struct FaultDocument {
    let file: URL

    /// The lines of the table that stands there.
    func table() throws -> [String] {
        let lines = try lines()
        return Array(lines[try range(in: lines)])
    }

    /// Puts another table in its place.
    func record(_ table: [String]) throws {
        var lines = try lines()
        lines.replaceSubrange(try range(in: lines), with: table)
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private func lines() throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    }

    private func range(in lines: [String]) throws -> Range<Int> {
        let heading = try #require(lines.firstIndex(of: "## What a fault ends in"))
        let first = try #require(lines[heading...].firstIndex { $0.hasPrefix("|") })
        let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
        return first..<end
    }
}
