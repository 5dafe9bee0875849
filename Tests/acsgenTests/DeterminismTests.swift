// SPDX-License-Identifier: MIT

import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `Twenty processes with hash seeds of their own` {
    @Test func `write the same bytes`() async throws {
        let workspace = try Workspace()
        var trees: Set<[String]> = []
        for run in 1...20 {
            let outcome = try await workspace.acsgen(
                "generate",
                "--output",
                "\(workspace.path)/\(run)",
                in: Workspace.repository
            )
            #expect(outcome.code == 0, "\(outcome.errors)")
            trees.insert(try workspace.files(in: "\(run)"))
        }
        #expect(trees.count == 1)
        #expect(trees.first?.count ?? 0 > 50)
    }
}
