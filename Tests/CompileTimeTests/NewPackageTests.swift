// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite("The package that acsgen init writes", .stallLimit)
struct NewPackageTests {
    @Test("compiles with its test, without a warning", arguments: [LanguageMode.ours, .swift6])
    func compile(mode: LanguageMode) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-package-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let start = try await Tool.run(Tool.built("acsgen"), ["init", "--dependency", "../.."], in: folder.path)
        try #require(start.code == 0, "\(start.text)")
        // As `make` does.
        let generation = try await Tool.run(Tool.built("acsgen"), ["generate"], in: folder.path)
        try #require(generation.code == 0, "\(generation.text)")

        let command = try FixtureCommand.load()
        let settings = command.arguments(for: mode).filter { $0 != "-typecheck" }
        let library = ["-emit-module", "-module-name", "Greetings", "-o", "\(folder.path)/Greetings.swiftmodule"]
        let sources = try Self.sources(in: "Sources", of: folder)
        let build = try await Tool.run(command.executable, settings + library + sources)
        #expect(build.code == 0)
        #expect(Diagnostic.read(build.text, file: "") == [], "\(build.text)")

        let tests = ["-typecheck", "-module-name", "GreetingsTests", "-I", folder.path]
        let check = try await Tool.run(
            command.executable,
            settings + tests + (try Self.sources(in: "Tests", of: folder))
        )
        #expect(check.code == 0)
        #expect(Diagnostic.read(check.text, file: "") == [], "\(check.text)")
    }

    private static func sources(in name: String, of folder: URL) throws -> [String] {
        let home = folder.appending(path: name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: home.path).filter { $0.hasSuffix(".swift") }
        return paths.sorted().map { home.appending(path: $0).path }
    }
}
