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

    @Test("compile without a warning", arguments: names)
    func compile(name: String) async throws {
        let expected = Self.folder.appending(path: "\(name)/expected")
        var program = try MatrixProgram()
        for path in try FileManager.default.subpathsOfDirectory(atPath: expected.path) where path.hasSuffix(".swift") {
            try program.add(path, String(contentsOf: expected.appending(path: path), encoding: .utf8))
        }
        #expect(try await program.check() == [])
    }

    @Test("exist") func areThere() {
        #expect(Self.names.count >= 24)
    }
}
