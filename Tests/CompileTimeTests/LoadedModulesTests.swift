// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit)
struct LoadedModulesTests {
    @Test("A compiler that imports every client loads no module of SwiftNIO, and not all of Foundation")
    func transport() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-modules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "Program.swift")
        let modules = Set(Client.allCases.map(\.module))
        try modules.sorted().map { "import \($0)\n" }.joined().write(to: program, atomically: true, encoding: .utf8)
        let trace = folder.appending(path: "trace.json")

        let command = try FixtureCommand.load()
        let arguments =
            command.arguments(for: .swift6)
            + ["-emit-loaded-module-trace", "-emit-loaded-module-trace-path", trace.path, program.path]
        let outcome = try await Tool.run(command.executable, arguments)

        #expect(outcome.code == 0, "\(outcome.text)")
        let loaded = Set(try JSONDecoder().decode(Trace.self, from: Data(contentsOf: trace)).names)
        #expect(loaded.isSuperset(of: modules.union(["ACSCore", "ACSTransport", "HTTPTypes"])))
        #expect(loaded.filter { $0.contains("NIO") || $0.contains("HTTPClient") } == [])
        #if !canImport(Darwin)
            #expect(!loaded.contains("Foundation"))
        #endif
    }

    /// What the compiler writes with `-emit-loaded-module-trace`.
    private struct Trace: Decodable {
        let swiftmodulesDetailedInfo: [Module]

        var names: [String] { swiftmodulesDetailedInfo.map(\.name) }

        struct Module: Decodable {
            let name: String
        }
    }
}
