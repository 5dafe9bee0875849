// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite("Generated code and ACSCore of different versions", .stallLimit)
struct GeneratedCodeTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

    /// The compiler's diagnostics for a golden that another generator wrote.
    private static func diagnostics(of golden: String, revision: String) async throws -> [String] {
        let loaded = DescriptionLoader.load([folder.appending(path: "\(golden)/input.yaml").path])
        let library = try #require(loaded.libraries.first)
        var program = try MatrixProgram()
        for file in try ClientRenderer().render(library).files where file.path.hasSuffix(".swift") {
            let marker = "GeneratedCode.\(ServiceView.revision)\n"
            try program.add(file.path, file.contents.replacing(marker, with: "GeneratedCode.\(revision)\n"))
        }
        return try await program.check()
    }

    @Test(
        "do not compile, and the only error says what to do",
        arguments: ["auth-key", "tokens-for", "frames"],
        ["revision0", "revision2"]
    )
    func refuse(golden: String, revision: String) async throws {
        let found = try await Self.diagnostics(of: golden, revision: revision)
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix(
                """
                error: 'subscript(dynamicMember:)' is unavailable: This code was generated for another version of \
                swift-acs. Generate it with the version that this package uses (swift run acsgen generate), or, if the \
                code is newer, update swift-acs.
                """
            ) == true,
            "\(found)"
        )
    }

    @Test("are those before and after this one")
    func revision() {
        #expect(ServiceView.revision == "revision1")
    }
}
