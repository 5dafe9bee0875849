// SPDX-License-Identifier: MIT

import ServiceDescription
import Testing

@Suite struct DraftTests {
    @Test func `all fifteen descriptions load without a diagnostic`() {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs, DescriptionFolders.drafts])
        #expect(loaded.report() == "")
        #expect(loaded.files.count == 15)
        #expect(loaded.libraries.count == 13)
    }
}
