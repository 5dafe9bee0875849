// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `Two runs at once` {
    private let tree: OutputTree

    init() throws {
        tree = try OutputTree()
    }

    @Test func `take turns`() throws {
        try tree.makeFolder("Clients")
        let other = try LocalFileSystem().lock(tree.output) { Issue.record("the lock is not held yet") }
        var waits = 0
        _ = try tree.folder.generate([.sample(["A.swift": "a"])], complete: true) {
            waits += 1
            #expect(!tree.exists("Clients/ACSSMS"))
            other.release()
        }
        #expect(waits == 1)
        #expect(tree.exists("Clients/ACSSMS/Generated/A.swift"))
    }

    @Test func `leave the folder as the last of them wrote it`() async throws {
        let modules = (1...8).map { number in
            GeneratedModule.sample(["A.swift": "a \(number)", "Only\(number).swift": "only"])
        }
        let folder = tree.folder
        try await withThrowingTaskGroup { group in
            for module in modules {
                group.addTask { _ = try folder.generate([module], complete: true) }
            }
            try await group.waitForAll()
        }
        let clean = try modules.filter { try folder.check([$0], complete: true).isEmpty }
        #expect(clean.count == 1)
        #expect(!tree.exists("Clients/.acsgen-staging"))
    }
}
