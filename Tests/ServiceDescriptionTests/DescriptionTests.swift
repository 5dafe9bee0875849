// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Testing

@Suite(.stallLimit) struct DescriptionTests {
    @Test func `all fourteen descriptions load without a diagnostic`() {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        #expect(loaded.report() == "")
        #expect(loaded.files.filter { !$0.hasSuffix(".examples.yaml") }.count == 14)
        #expect(loaded.libraries.count == 12)
    }

    @Test func `every description of a service says what becomes of it`() {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        #expect(loaded.libraries.filter { $0.retirement == nil }.map(\.service) == [])
    }
}

/// The folder of the repository's descriptions.
enum DescriptionFolders {
    static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    static let specs = repository + "/Specs"
}
