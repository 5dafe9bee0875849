// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `The forms of acsgen diff` {
    private let workspace: Workspace

    init() async throws {
        workspace = try Workspace()
        try await workspace.commitAll()
        try workspace.edit("summary: string -- In a few words.", "summary?: string -- In <few> words.")
    }

    @Test func `are text, with a colored terminal as the only difference`() async throws {
        let output = try await workspace.diff("--format", "text").output
        #expect(output == (try await workspace.diff().output))
        #expect(!output.contains("\u{1B}"))
    }

    @Test func `are Markdown for a comment, with documentation folded`() async throws {
        let output = try await workspace.diff("--format", "markdown").output
        #expect(
            output == """
                ### API: 2 changes: 1 breaks source, 1 documentation

                #### Breaks source

                **ACSWeather**

                - `Forecast.summary` is optional\u{20}\u{20}
                  `Specs/weather.yaml:20:7` · `field-made-optional`

                  ```diff
                  - Forecast: var summary: String
                  + Forecast: var summary: String? = nil
                  ```

                <details>
                <summary>Documentation: 1</summary>

                **ACSWeather**

                - the documentation of `Forecast.summary` differs\u{20}\u{20}
                  `Specs/weather.yaml:20:7` · `documentation-changed`

                  ```diff
                  - /// In a few words.
                  + /// In <few> words.
                  ```

                </details>

                """
        )
    }

    @Test func `are Markdown that fits a comment: the changes before the first that does not fit`() async throws {
        let fields = (1...700).map { "      part\($0)NAME: string\n" }.joined()
        try workspace.edit("      summary?: string -- In <few> words.\n", fields.replacing("NAME", with: ""))
        try await workspace.commit()
        try workspace.edit(fields.replacing("NAME", with: ""), fields.replacing("NAME", with: "?"))
        try workspace.edit("docs: The weather of the next days.", "docs: A.")
        let output = try await workspace.diff("--format", "markdown").output
        let title = "### API: 701 changes: 700 break source, 1 documentation"
        #expect(output.hasPrefix("\(title)\n\n#### Breaks source\n\n**ACSWeather**\n\n"))
        #expect((50_000...65_536).contains(output.utf8.count), "\(output.utf8.count)")
        let shown = output.matches(of: /- `Forecast.part/).count
        #expect(output.hasSuffix("\n… and \(701 - shown) more; `acsgen diff` prints them.\n"), "\(shown)")
    }

    @Test func `are Markdown that says so if nothing changed`() async throws {
        let output = try await workspace.diff("--against", "Specs", "--format", "markdown").output
        #expect(output == "### API: no changes\n")
    }

    @Test func `are JSON with members that stay`() async throws {
        let output = try await workspace.diff("--format", "json", "--fail-on", "source").output
        let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
        #expect(report.version == 1)
        #expect(report.fails)
        #expect(report.counts["source"] == 1 && report.counts["documentation"] == 1 && report.counts["auth"] == 0)
        #expect(
            report.changes.first
                == Report.Change(
                    class: "source",
                    rule: "field-made-optional",
                    breaksSource: true,
                    fails: true,
                    modules: ["ACSWeather"],
                    file: "Specs/weather.yaml",
                    line: 20,
                    column: 7,
                    message: "`Forecast.summary` is optional",
                    before: .init(symbol: "Forecast.summary", swift: "var summary: String"),
                    after: .init(symbol: "Forecast.summary", swift: "var summary: String? = nil")
                )
        )
    }

    @Test func `are JSON without changes, too`() async throws {
        let output = try await workspace.diff("--against", "Specs", "--format", "json").output
        let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
        #expect(report.changes == [] && !report.fails)
    }

    @Test func `are annotations of GitHub, as errors if they fail`() async throws {
        let failing = try await workspace.diff("--format", "github", "--fail-on", "source").output
        let place = "file=Specs/weather.yaml,line=20,col=7"
        #expect(
            failing == """
                ::error \(place),title=breaks source%3A field-made-optional::`Forecast.summary` is optional%0A\
                - Forecast: var summary: String%0A+ Forecast: var summary: String? = nil
                ::notice \(place),title=documentation%3A documentation-changed::the documentation of \
                `Forecast.summary` differs%0A- /// In a few words.%0A+ /// In <few> words.

                """
        )
        #expect(try await workspace.diff("--format", "github").output.hasPrefix("::warning \(place),"))
    }

    private struct Report: Decodable {
        struct Declaration: Decodable, Equatable {
            let symbol: String
            let swift: String
        }

        struct Change: Decodable, Equatable {
            let `class`: String
            let rule: String
            let breaksSource: Bool
            let fails: Bool
            let modules: [String]
            let file: String
            let line: Int
            let column: Int
            let message: String
            let before: Declaration?
            let after: Declaration?
        }

        let version: Int
        let fails: Bool
        let counts: [String: Int]
        let changes: [Change]
    }
}
