// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A table of CONTRIBUTING.md that a test makes or holds, in a section of its own.
public struct DocumentTable {
    /// The line that the section begins with.
    private let heading: String

    /// Finds the first table after a heading.
    public init(heading: String) {
        self.heading = heading
    }

    /// The lines of the table in the document.
    public func table() throws -> [String] {
        let lines = try lines()
        return Array(lines[try range(in: lines)])
    }

    /// Puts another table in its place.
    public func record(_ table: [String]) throws {
        var lines = try lines()
        lines.replaceSubrange(try range(in: lines), with: table)
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private var file: URL {
        URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: "CONTRIBUTING.md")
    }

    private func lines() throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    }

    private func range(in lines: [String]) throws -> Range<Int> {
        let heading = try #require(lines.firstIndex(of: heading))
        let first = try #require(lines[heading...].firstIndex { $0.hasPrefix("|") })
        let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
        return first..<end
    }
}
