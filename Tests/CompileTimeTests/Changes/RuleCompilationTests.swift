// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import ServiceDescription
import StallLimit
import Testing
import Tools

/// The rules of `acsgen diff` say what breaks source; the compiler says whether they are right.
@Suite("The callers in the examples of diff's rules", .stallLimit)
struct RuleCompilationTests {
    /// The names of types in the examples.
    private static let names = [
        "ACSDemo", "Demo", "DemoClient", "DemoEvent", "DemoFailure", "PingClient", "Message", "MessageReceived",
        "Receipt", "Note", "Memo", "Color", "Level", "DemoMessage", "PlainMessage",
    ]

    /// Rules about whole modules have a test of their own; a caller of a new library compiles with nothing.
    private static let ofModules = ["library-removed", "module-renamed", "library-added"]

    /// Those about the configuration are compiled by `StyleCompilationTests`.
    private static let rules = ChangeRule.all.enumerated().filter {
        !ofModules.contains($0.element.id) && $0.element.example.place != .configuration
    }

    /// The rules whose callers do not compile with one of the two versions of all examples.
    private func broken(_ version: KeyPath<ChangeExample, String>) async throws -> Set<String> {
        var program = try MatrixProgram()
        for (index, rule) in Self.rules {
            let types = NumberedTypes(Self.names, number: index)
            let text = types.applied(to: rule.example.description(rule.example[keyPath: version]))
            let loaded = DescriptionLoader.load(texts: ["demo.yaml": text])
            try #require(loaded.diagnostics.isEmpty, "\(rule.id): \(loaded.report())")
            for library in loaded.libraries { try program.add(library) }
            let caller = Self.caller(of: rule, number: index)
            try program.add("Callers/\(rule.id).swift", types.applied(to: caller))
        }
        let errors = try await program.errors()
        let callers = errors.keys.filter { $0.hasPrefix("Callers/") }
        #expect(errors.count == callers.count, "\(errors)")
        return Set(callers.map { String($0.dropFirst("Callers/".count).dropLast(".swift".count)) })
    }

    private static func caller(of rule: ChangeRule, number: Int) -> String {
        """
        import ACSCore
        import Foundation

        func use\(number)(
            client: DemoClient,
            endpoint: Endpoint,
            key: AccessKeyCredential,
            token: any TokenCredential,
            user: UserAccessTokenCredential
        ) async throws {
        \(rule.example.caller)
        }

        """
    }

    @Test("compile before the change") func before() async throws {
        #expect(try await broken(\.before) == [])
    }

    @Test("compile after the change, unless the rule says that it breaks source") func after() async throws {
        let expected = Self.rules.map(\.element).filter(\.breaksSource).map(\.id)
        #expect(try await broken(\.after) == Set(expected))
    }

    @Test("import a module by its name, and only if it is there") func modules() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-modules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let command = try FixtureCommand.load()
        let arguments = command.arguments(for: .ours).filter { $0 != "-typecheck" }
        let empty = folder.appending(path: "Empty.swift")
        try "".write(to: empty, atomically: true, encoding: .utf8)
        let module = ["-emit-module", "-module-name", "ACSDemo", empty.path]
        let emitted = try await Tool.run(command.executable, arguments + module, in: folder.path)
        try #require(emitted.code == 0, "\(emitted.text)")
        for (name, code) in [("ACSDemo", 0), ("ACSDemonstration", 1)] {
            let caller = folder.appending(path: "Caller.swift")
            try "import \(name)\n".write(to: caller, atomically: true, encoding: .utf8)
            let check = ["-typecheck", "-I", folder.path, caller.path]
            #expect(try await Tool.run(command.executable, arguments + check).code == code)
        }
        let rules = Self.ofModules.compactMap(ChangeRule.named)
        #expect(rules.map(\.breaksSource) == [true, true, false])
    }
}
