// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing
import Tools

@Suite("The descriptions in the documentation", .stallLimit)
struct DocumentedDescriptionTests {
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

    @Test("in the README generates code that compiles without a warning", arguments: LanguageMode.furthestApart)
    func compileReadme(mode: LanguageMode) async throws {
        let block = try #require(Readme.text.firstMatch(of: /```yaml\n((?s:.*?))```/)).output.1
        let generated = try await GeneratedSources(of: ["greetings.yaml": String(block)])
        try generated.add(Self.use)
        try await generated.compile("ACSGreetings", mode: mode)
    }

    @Test("in the reference of the language generate code that compiles without a warning")
    func compileReference() async throws {
        let generated = try await GeneratedSources(of: LanguageExample.files)
        for module in ["ACSPrints", "ACSPrintCalls"] { try await generated.compile(module, mode: .ours) }
    }
}

/// What acsgen generates for descriptions, in a temporary folder.
private final class GeneratedSources {
    private let folder: URL
    private var added: [String] = []

    init(of descriptions: [String: String]) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "acs-documented-\(UUID().uuidString)")
        let specs = folder.appending(path: "Specs")
        try FileManager.default.createDirectory(at: specs, withIntermediateDirectories: true)
        for (name, text) in descriptions {
            try text.write(to: specs.appending(path: name), atomically: true, encoding: .utf8)
        }
        let arguments = ["generate", "--specs", specs.path, "--output", folder.appending(path: "Sources").path]
        let generation = try await Tool.run(Tool.built("acsgen"), arguments)
        try #require(generation.code == 0, "\(generation.text)")
    }

    deinit {
        do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
    }

    /// Adds a file of the module's user.
    func add(_ text: String) throws {
        let file = folder.appending(path: "Use.swift")
        try text.write(to: file, atomically: true, encoding: .utf8)
        added.append(file.path)
    }

    func compile(_ module: String, mode: LanguageMode) async throws {
        let sources = folder.appending(path: "Sources/\(module)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix(".swift") }
            .map { sources.appending(path: $0).path }
        try #require(!files.isEmpty)
        let command = try FixtureCommand.load()
        let arguments = command.arguments(for: mode) + files.sorted() + added
        let compilation = try await Tool.run(command.executable, arguments)
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
