// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A table of a document that a test makes or holds, in a section of its own.
public struct DocumentTable: Sendable {
    /// The document's path in the package.
    private let document: String
    /// The line that the section begins with.
    private let heading: String

    /// Finds the first table after a heading.
    ///
    /// - Parameters:
    ///   - document: The document's path in the package.
    ///   - heading: The whole line of the heading.
    public init(in document: String = "CONTRIBUTING.md", heading: String) {
        self.document = document
        self.heading = heading
    }

    /// Finds the first table after a heading of one of ACSCore's articles.
    public init(article: String, heading: String) {
        self.init(in: "Sources/Runtime/ACSCore/ACSCore.docc/\(article).md", heading: heading)
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
            .appending(path: document)
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
