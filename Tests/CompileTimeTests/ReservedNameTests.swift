// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@testable import ServiceDescription

@Suite("The names that no generated type may have", .stallLimit)
struct ReservedNameTests {
    /// Microsoft's names, which exist only to say what to write instead.
    private static let unavailable: Set = ["AzureKeyCredential", "CommunicationTokenCredential"]

    @Test("are the public types of ACSCore and of what it re-exports")
    func runtime() async throws {
        let core = try await SymbolGraph(of: "ACSCore")
        let transport = try await SymbolGraph(of: "ACSTransport")
        let types = core.types.union(transport.types)
        #expect(RuntimeNames.all.subtracting(types) == Self.unavailable)
        #expect(types.subtracting(RuntimeNames.all) == [])
    }

    @Test("do not prevent a description from using those that are JSON")
    func provided() async throws {
        let core = try await SymbolGraph(of: "ACSCore")
        for name in RuntimeNames.models.union(RuntimeNames.enums.keys) {
            #expect(
                core.conformances[name, default: []].isSuperset(of: ["Codable", "Equatable", "Sendable"]),
                "\(name)"
            )
        }
        for (name, values) in RuntimeNames.enums {
            #expect(core.conformances[name, default: []].contains("ExtensibleEnum"), "\(name)")
            #expect(Set(values.map { SwiftName.member(for: $0).text }) == core.staticProperties[name, default: []])
        }
    }

    @Test(
        "include every type that each Swift file imports",
        arguments: ["Swift", "_Concurrency", "_StringProcessing"]
    )
    func language(module: String) async throws {
        let types = try await SymbolGraph(of: module).types.filter { $0.allSatisfy { $0.isLetter || $0.isNumber } }
        #expect(types.count >= 7)
        #expect(types.subtracting(LanguageNames.swift) == [])
    }

    @Test(
        "include every type of Foundation that an app may have imported",
        arguments: ["Foundation", "FoundationEssentials"]
    )
    func foundation(module: String) async throws {
        let types = try await SymbolGraph(of: module).types
        let open = types.filter { LanguageNames.owner(of: $0) == nil && $0.first?.isUppercase == true }
        #expect(open == [])
    }

    @Test("include every module of the runtime, and those of Swift and of packages that its code imports")
    func modules() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Runtime")
        let runtime = try FileManager.default.contentsOfDirectory(atPath: sources.standardized.path)
            .filter { $0.hasPrefix("ACS") }
        #expect(Set(runtime).subtracting(ModuleNames.all) == [])
        let templates = sources.appending(path: "../../Templates")
        let files = try Self.files(in: sources, "swift") + Self.files(in: templates, "mustache")
        let imported = Set(files.flatMap(Self.imports))
        #expect(imported.isSuperset(of: ["ACSCore", "Crypto", "FoundationEssentials", "JWTKit", "PackageVersion"]))
        #expect(imported.subtracting(ModuleNames.all) == [])
        #expect(ModuleNames.all.contains("Swift"))
    }

    /// The texts of files below a folder, without those that `init` writes.
    private static func files(in folder: URL, _ ending: String) throws -> [String] {
        let folder = folder.standardized.path
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".\(ending)") && !$0.hasPrefix("Package/") }.map {
            try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
        }
    }

    /// The modules that a source imports, as a whole or in part.
    private static func imports(in source: String) -> [String] {
        let modifiers = /(?:\{\{access\}\})?(?:(?:@\w+|public|package|internal|fileprivate|private) )*/
        let kind = /(?:(?:struct|class|enum|protocol|func|typealias|let|var) )?/
        return source.split(separator: "\n").compactMap { line in
            guard let start = line.drop(while: { $0 == " " }).prefixMatch(of: modifiers)?.range.upperBound,
                line[start...].hasPrefix("import "),
                let name = line[start...].dropFirst("import ".count).prefixMatch(of: kind)?.range.upperBound
            else { return nil }
            return line[name...].prefixMatch(of: /\w+/).map { String($0.output) }
        }
    }
}

/// The public symbols of a module, from the compiler.
private struct SymbolGraph {
    /// The types and protocols that are not nested.
    let types: Set<String>
    /// By type, its static properties.
    let staticProperties: [String: Set<String>]
    /// By type, the protocols of Swift and of the module.
    let conformances: [String: Set<String>]

    init(of module: String) async throws {
        let command = try FixtureCommand.load()
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-symbols-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try await Tool.run(
            command.tool("swift-symbolgraph-extract"),
            ["-module-name", module, "-output-dir", folder.path, "-minimum-access-level", "public"]
                + command.searchArguments
        )
        try #require(outcome.code == 0, "\(outcome.text)")
        // The parts of the standard library extend Swift, as the compiler sees it.
        let file = ["\(module).symbols.json", "\(module)@Swift.symbols.json"].map { folder.appending(path: $0) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
        let graph = try JSONDecoder().decode(Graph.self, from: Data(contentsOf: #require(file)))
        let kinds = Set(["struct", "enum", "class", "protocol", "typealias", "actor"].map { "swift.\($0)" })
        let top = graph.symbols.filter { $0.pathComponents.count == 1 && kinds.contains($0.kind.identifier) }
        types = Set(top.compactMap(\.pathComponents.first))
        let members = graph.symbols.filter {
            $0.kind.identifier == "swift.type.property" && $0.pathComponents.count == 2
        }
        staticProperties = Dictionary(grouping: members) { $0.pathComponents[0] }
            .mapValues { Set($0.map { $0.pathComponents[1].filter { $0 != "`" } }) }
        let names = Dictionary(
            top.map { ($0.identifier.precise, $0.pathComponents[0]) },
            uniquingKeysWith: { first, _ in first }
        )
        var conformances: [String: Set<String>] = [:]
        for relation in graph.relationships where relation.kind == "conformsTo" {
            guard let name = names[relation.source] else { continue }
            let found =
                relation.targetFallback.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
                ?? names[relation.target]
            conformances[name, default: []].formUnion([found].compactMap(\.self))
        }
        for (name, found) in conformances where found.isSuperset(of: ["Encodable", "Decodable"]) {
            conformances[name]?.insert("Codable")
        }
        self.conformances = conformances
    }

    private struct Graph: Decodable {
        let symbols: [Symbol]
        let relationships: [Relation]
    }

    private struct Symbol: Decodable {
        struct Kind: Decodable { let identifier: String }
        struct Identifier: Decodable { let precise: String }
        let kind: Kind
        let identifier: Identifier
        let pathComponents: [String]
    }

    private struct Relation: Decodable {
        let kind: String
        let source: String
        let target: String
        let targetFallback: String?
    }
}
