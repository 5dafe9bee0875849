// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen rules` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test func `lists the rules of diff and of lint`() async throws {
        let outcome = try await workspace.acsgen("rules")
        #expect(outcome.code == 0)
        let lines = outcome.output.split(separator: "\n")
        for title in ["diff: auth", "diff: breaks source", "diff: documentation", "lint: errors", "lint: warnings"] {
            #expect(lines.contains { $0 == title }, "\(title)")
        }
        #expect(lines.contains { $0.hasPrefix("  field-removed ") && $0.hasSuffix("  A model loses a field.") })
        #expect(lines.contains { $0.hasPrefix("  file-size ") && $0.hasSuffix("  A file is larger than allowed.") })
    }

    @Test func `explains a rule of diff by an example`() async throws {
        let outcome = try await workspace.acsgen("rules", "field-removed")
        #expect(
            outcome.output == """
                field-removed (diff: breaks source)

                A model loses a field.

                the description:

                   Message:
                     fields:
                       text: string
                  -    tag?: string

                does not compile any more:

                  _ = Message(text: "Hello", tag: "a")

                the reverse: field-added

                """
        )
    }

    @Test func `explains a rule of lint`() async throws {
        let outcome = try await workspace.acsgen("rules", "file-size")
        #expect(outcome.output == "file-size (lint: error)\n\nA file is larger than allowed.\n\nfound by: acsgen\n")
    }

    @Test func `says how a warning is silenced`() async throws {
        let outcome = try await workspace.acsgen("rules", "plain-secret")
        #expect(outcome.output.hasPrefix("plain-secret (lint: warning)\n\nA field that is named like a password"))
        #expect(outcome.output.hasSuffix("\n\nsilenced by: acsgen lint --warnings-off plain-secret\n"))
    }

    @Test func `ends with 2 for an id that no rule has`() async throws {
        let outcome = try await workspace.acsgen("rules", "field-remvoed")
        #expect(outcome.code == 2)
        #expect(outcome.errors == "error: there is no rule 'field-remvoed'; 'acsgen rules' lists all\n")
    }

    @Test func `is the article that is committed`() async throws {
        let outcome = try await workspace.acsgen("rules", "--markdown")
        let path = "\(Workspace.repository)/Sources/Generator/acsgen/acsgen.docc/Rules.md"
        let article = try String(contentsOfFile: path, encoding: .utf8)
        #expect(outcome.output == article)
    }
}
