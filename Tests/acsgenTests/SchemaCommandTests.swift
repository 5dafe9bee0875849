// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen schema` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test(arguments: [
        (["schema"], "Specs/schema/service-description.json"),
        (["schema", "descriptions"], "Specs/schema/service-description.json"),
        (["schema", "examples"], "Specs/schema/examples.json"),
        (["schema", "configuration"], "Specs/schema/configuration.json"),
        (["schema", "--markdown"], "Sources/Generator/acsgen/acsgen.docc/Language.md"),
    ])
    func `prints what is committed`(arguments: [String], file: String) async throws {
        let outcome = try await Tool.run(Workspace.executable, arguments, in: workspace.path)
        #expect(outcome.code == 0)
        #expect(outcome.output == (try String(contentsOfFile: "\(Workspace.repository)/\(file)", encoding: .utf8)))
    }

    @Test func `ends with 2 for a subject that it does not know, and names those that it knows`() async throws {
        let outcome = try await workspace.acsgen("schema", "models")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("descriptions") && outcome.errors.contains("examples"))
    }
}
