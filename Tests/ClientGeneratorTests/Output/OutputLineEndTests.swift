// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

/// A tree as Git writes it with CR LF.
@Suite(.stallLimit) struct `A checkout with carriage returns` {
    private let tree: OutputTree
    private let old = GeneratedModule.sample(["Models/A.swift": "a\nb", "Models/B.swift": "b", "Models/C.swift": "c"])

    init() throws {
        tree = try OutputTree()
        _ = try tree.folder.generate([old], complete: true)
        for (path, text) in try tree.files() { try tree.write(text.replacing("\n", with: "\r\n"), to: path) }
    }

    @Test func `is what acsgen wrote`() throws {
        let before = try tree.files()
        #expect(before.values.allSatisfy { $0.utf8.contains(13) })
        #expect(try tree.folder.check([old], complete: true).isEmpty)
        let report = try tree.folder.generate([old], complete: true)
        #expect(report.written.isEmpty && report.removed.isEmpty && report.unchanged == 4)
        #expect(try tree.files() == before)
    }

    @Test func `distinguishes changed, orphaned and edited files from others`() throws {
        try tree.write("edited\r\n", to: "Clients/ACSSMS/Generated/Models/C.swift")
        let new = GeneratedModule.sample(["Models/A.swift": "a\nc", "Models/C.swift": "c"])
        let findings = try tree.folder.check([new], complete: true)
        #expect(findings.map(\.kind) == [.changed, .orphaned, .handEdited])
        let report = try tree.folder.generate([new], complete: true)
        #expect(report.written.count == 2 && report.overwritten.count == 1 && report.removed.count == 1)
        #expect(try tree.folder.check([new], complete: true).isEmpty)
        #expect(try tree.read("Clients/ACSSMS/Generated/Models/A.swift") == "a\nc\n")
    }

    @Test func `is completed after a run that was killed`() throws {
        let new = GeneratedModule.sample(["Models/A.swift": "a\nc", "Models/D.swift": "d"])
        for step in 0..<12 {
            let dying = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.death, at: step))
            #expect(throws: FaultyFileSystem.Death.self) { try dying.generate([new], complete: true) }
        }
        _ = try tree.folder.generate([new], complete: true)
        #expect(try tree.folder.check([new], complete: true).isEmpty)
    }
}
