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
        #expect(try await complaints(name, mode: .ours) == [])
    }

    @Test(
        "of each access level compile without a warning in a target with none of our settings",
        arguments: ["access", "access-internal", "access-package"]
    )
    func compileElsewhere(name: String) async throws {
        #expect(try await complaints(name, mode: .swift6) == [])
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
        #expect(Self.names.count >= 24)
    }
}
