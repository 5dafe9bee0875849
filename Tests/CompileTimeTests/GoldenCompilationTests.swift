// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@Suite("The goldens", .stallLimit)
struct GoldenCompilationTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

    private static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test("compile without a warning, in whatever mode of the language", arguments: names, LanguageMode.furthestApart)
    func compile(name: String, mode: LanguageMode) async throws {
        #expect(try await complaints(name, mode: mode) == [])
    }

    private func complaints(_ name: String, mode: LanguageMode) async throws -> [String] {
        let expected = Self.folder.appending(path: "\(name)/expected")
        var program = try MatrixProgram()
        for path in try FileManager.default.subpathsOfDirectory(atPath: expected.path) where path.hasSuffix(".swift") {
            try program.add(path, String(contentsOf: expected.appending(path: path), encoding: .utf8))
        }
        // What is visible in the package needs one.
        return try await program.check(mode: mode, ["-package-name", "goldens"])
    }

    @Test("exist") func areThere() {
        #expect(Self.names.count >= 36)
    }
}
