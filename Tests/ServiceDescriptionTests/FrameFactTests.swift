// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

/// The frames of Call Automation against facts about the service that were not taken from them.
@Suite(.stallLimit) struct FrameFactTests {
    private static let folder = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Facts"

    @Test func `a description contains all that is known about frames, and nothing else`() throws {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        let library = try #require(loaded.libraries.first { $0.fileName == "call-automation.yaml" })
        let text = try String(contentsOfFile: "\(Self.folder)/call-automation.frames", encoding: .utf8)
        let facts = Set(text.split(separator: "\n").map(String.init))
        let said = FrameFactLines(of: library).lines
        let deviations = Deviations(
            text: try String(contentsOfFile: Self.folder + "/deviations.txt", encoding: .utf8),
            service: "call-automation frames"
        )
        #expect(facts.subtracting(said).sorted() == deviations.unsaid.sorted())
        #expect(said.subtracting(facts).sorted() == deviations.added.sorted())
        #expect(facts.filter { $0.contains(" tag ") }.count == 7)
    }

    @Test func `no other library has frames`() {
        let libraries = DescriptionLoader.load([DescriptionFolders.specs]).libraries
        #expect(libraries.filter { !$0.frames.isEmpty }.map(\.module) == ["ACSCallAutomation"])
    }
}
