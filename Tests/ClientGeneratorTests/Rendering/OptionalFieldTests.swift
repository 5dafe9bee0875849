// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite("One more optional field", .stallLimit)
struct OptionalFieldTests {
    @Test("adds an import if it is the file's first type of Foundation, and nothing else")
    func bringsImport() throws {
        let golden = GoldenCase(name: "bodies")
        let text = try golden.input()
        let line = "      motif?: string\n"
        let changed = text.replacing(line, with: line + "      printedOn?: date-time\n")
        let library = try GoldenCase.library(from: changed, named: golden.name)
        let before = try golden.rendered()
        let files = try ClientRenderer().render(library).files.filter { before[$0.path] != $0.contents }
        let old = try #require(before["Models/Stamp.swift"]).split(separator: "\n", omittingEmptySubsequences: false)
        let new = try #require(files.first?.contents).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(files.count == 1)
        #expect(new.difference(from: old).insertions.count == 6 + 6)
        #expect(new.difference(from: old).removals.isEmpty)
    }

    @Test(
        "adds at most six lines to one file and changes nothing else",
        arguments: [
            "note?: string -- What else there is to say.",
            "count?: int32",
            "apiKey?: secret",
            "status?: read-only string",
            "next?: Stamp",
        ]
    )
    func addsSixLines(entry: String) throws {
        let golden = GoldenCase(name: "bodies")
        let text = try golden.input()
        let line = "      motif?: string\n"
        let before = try golden.rendered()
        let changed = text.replacing(line, with: line + "      \(entry)\n")
        #expect(changed != text)
        let library = try GoldenCase.library(from: changed, named: golden.name)
        let module = try ClientRenderer().render(library)
        let files = module.files.filter { before[$0.path] != $0.contents }
        #expect(files.map(\.path) == ["Models/Stamp.swift"])
        let old = try #require(before["Models/Stamp.swift"]).split(separator: "\n", omittingEmptySubsequences: false)
        let new = try #require(files.first?.contents).split(separator: "\n", omittingEmptySubsequences: false)
        let changes = new.difference(from: old)
        // A type of ACSCore in a signature makes the file's import public: one line for another.
        let removed = changes.removals.compactMap { change in
            if case .remove(_, let element, _) = change { String(element) } else { nil }
        }
        #expect(removed.filter { $0 != "import ACSCore" } == [])
        #expect(changes.insertions.count - removed.count <= 6)
    }
}
