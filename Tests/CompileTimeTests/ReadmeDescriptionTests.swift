// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite("The README's description", .stallLimit)
struct ReadmeDescriptionTests {
    /// What a reader would write with the generated client.
    private static let use = """
        import ACSCore
        func use(_ greetings: GreetingsClient) async throws -> Int {
            _ = try await greetings.send(name: "Ada", Greeting(text: "Hello"))
            var count = 0
            for try await _ in greetings.list() { count += 1 }
            return count
        }
        """

    @Test("generates code that compiles without a warning", arguments: LanguageMode.allCases)
    func compile(mode: LanguageMode) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-readme-\(UUID().uuidString)")
        let specs = folder.appending(path: "Specs")
        let sources = folder.appending(path: "Sources")
        try FileManager.default.createDirectory(at: specs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let block = try #require(Readme.text.firstMatch(of: /```yaml\n((?s:.*?))```/)).output.1
        try block.write(to: specs.appending(path: "greetings.yaml"), atomically: true, encoding: .utf8)

        let generation = try await Tool.run(
            Tool.built("acsgen"),
            ["generate", "--specs", specs.path, "--output", sources.path]
        )
        try #require(generation.code == 0, "\(generation.text)")
        try Self.use.write(to: sources.appending(path: "Use.swift"), atomically: true, encoding: .utf8)

        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix(".swift") }
            .map { sources.appending(path: $0).path }
        let command = try FixtureCommand.load()
        let compilation = try await Tool.run(command.executable, command.arguments(for: mode) + files.sorted())
        #expect(compilation.code == 0)
        #expect(Diagnostic.read(compilation.text, file: "") == [], "\(compilation.text)")
    }
}

/// The README, whose examples these tests compile.
enum Readme {
    static let text: String = {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        return (try? String(contentsOf: repository.appending(path: "README.md").standardized, encoding: .utf8)) ?? ""
    }()
}
