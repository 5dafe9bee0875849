// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

@Suite("The programs that prove the auth table", .stallLimit)
struct AuthTableTests {
    private static let specs = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Specs").standardized

    @Test("create every client that an app can create")
    func clients() throws {
        let loaded = DescriptionLoader.load([Self.specs.path])
        try #require(loaded.diagnostics.isEmpty, "\(loaded.report())")
        let described = loaded.libraries.flatMap { library in
            // Another client makes those with a parent.
            library.clients.filter { $0.parent == nil }.map { "\(library.module).\($0.name.text)" }
        }
        #expect(Client.allCases.map { "\($0.module).\($0.name)" }.sorted() == described.sorted())
    }
}
