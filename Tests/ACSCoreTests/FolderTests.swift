// SPDX-License-Identifier: MIT

import Foundation
import Recording
import Testing

/// What a folder uses is seen by the names of types that a file declares at its top, and not by members of extensions.
@Suite("ACSCore's folders")
struct FolderTests {
    @Test("use each other one way: each only those above it in CONTRIBUTING's table")
    func order() throws {
        var above: Set<String> = []
        for row in try FolderTable().rows {
            #expect(Set(row.uses).subtracting(above) == [], "\(row.folder)")
            above.insert(row.folder)
        }
    }

    @Test("use those that the table says, and no others")
    func uses() throws {
        let sources = try FolderSources()
        let table = try FolderTable()
        #expect(sources.folders == Set(table.rows.map(\.folder)))
        for row in table.rows {
            let uses = try sources.uses(of: row.folder)
            for (folder, names) in uses where !row.uses.contains(folder) {
                Issue.record("\(row.folder) uses \(names.sorted().joined(separator: ", ")) of \(folder).")
            }
            #expect(Set(row.uses).subtracting(uses.keys) == [], "\(row.folder) no longer uses these.")
        }
    }
}

/// The table of CONTRIBUTING.
private struct FolderTable {
    let rows: [(folder: String, uses: [String])]

    init() throws {
        rows = try DocumentTable(heading: "## ACSCore's folders").table().dropFirst(2).map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(cells.count == 3, "\(line)")
            return (cells[0], cells[2] == "–" ? [] : cells[2].components(separatedBy: ", "))
        }
    }
}

/// The sources by folder, without comments and texts.
private struct FolderSources {
    private let files: [(folder: String, path: String, text: String)]
    private var owners: [String: (folder: String, path: String)] = [:]

    init() throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Runtime/ACSCore")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        files = try paths.filter { $0.hasSuffix(".swift") && $0.contains("/") }.map { path in
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            return (String(path.prefix { $0 != "/" }), path, Self.code(in: text))
        }
        let declaration =
            #/
                ^(?:(?:@\w+|public|package|private|fileprivate|final|indirect|nonisolated)\s)*
                (?:struct|enum|class|actor|protocol|typealias)\s(?<name>\w+)
            /#
            .anchorsMatchLineEndings()
        for file in files {
            for match in file.text.matches(of: declaration) {
                owners[String(match.output.name)] = (file.folder, file.path)
            }
        }
    }

    var folders: Set<String> { Set(files.map(\.folder)) }

    /// The folders whose types a folder names, with these names.
    func uses(of folder: String) throws -> [String: Set<String>] {
        var uses: [String: Set<String>] = [:]
        for file in files where file.folder == folder {
            for word in file.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
                guard let owner = owners[String(word)], owner.folder != folder else { continue }
                uses[owner.folder, default: []].insert(String(word))
            }
        }
        return uses
    }

    private static func code(in text: String) -> String {
        text.replacing(#/\/\/[^\n]*/#, with: "")
            .replacing(#/"""[\s\S]*?"""/#, with: "")
            .replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "")
    }
}
