// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite("The landing page of a library", .stallLimit)
struct CatalogTests {
    private static let clients = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Clients").standardized

    /// The page's Swift code for a client, in a function that has the credential.
    private static func program(for client: Client) throws -> String {
        let path = "\(client.module)/Generated/\(client.module).docc/\(client.module).md"
        let page = try String(contentsOf: clients.appending(path: path), encoding: .utf8)
        let blocks = page.matches(of: /```swift\n((?s:.*?))```/).map(\.output.1)
        let block = try #require(blocks.first { $0.contains(" = \(client.name)(") })
        let lines = block.split(separator: "\n").map(String.init)
        let imports = lines.filter { $0.hasPrefix("import ") }
        try #require(imports.contains("import \(client.module)"))
        let statements = lines.filter { !$0.hasPrefix("import ") }
        return """
            import ACSCore
            \(imports.joined(separator: "\n"))
            func use\(client.name)(credential: \(client.ownCredential)) async throws {
            \(statements.joined(separator: "\n"))
                _ = client as \(client.name)
            }
            """
    }

    /// The landing page of each library, by its module.
    private static func pages() throws -> [String: String] {
        var pages: [String: String] = [:]
        for module in try FileManager.default.contentsOfDirectory(atPath: clients.path) {
            let path = "\(module)/Generated/\(module).docc/\(module).md"
            pages[module] = try String(contentsOf: clients.appending(path: path), encoding: .utf8)
        }
        return pages
    }

    /// The text of a library's Swift files.
    private static func sources(of module: String, byHandAlone: Bool = false) throws -> String {
        let folder = clients.appending(path: module)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { path in
            path.hasSuffix(".swift") && !(byHandAlone && path.hasPrefix("Generated/"))
        }.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
    }

    private static func types(in sources: String) -> Set<String> {
        let pattern = /^public (?:indirect )?(?:struct|enum|final class|actor|protocol) (\w+)/.anchorsMatchLineEndings()
        return Set(sources.matches(of: pattern).map { String($0.output.1) })
    }

    private static func links(on page: String) -> [String] {
        page.matches(of: /- ``([^`]+)``/).map { String($0.output.1) }
    }

    @Test("has each type by hand in a topic")
    func byHand() throws {
        for (module, page) in try Self.pages() {
            let types = Self.types(in: try Self.sources(of: module, byHandAlone: true))
            #expect(types.subtracting(Self.links(on: page)) == [], "\(module)")
        }
    }

    /// DocC checks the labels of methods, too (`.ci/documentation`).
    @Test("links to nothing that its library lacks")
    func links() throws {
        for (module, page) in try Self.pages() {
            let sources = try Self.sources(of: module)
            let types = Self.types(in: sources)
            for link in Self.links(on: page) {
                let parts = link.split(separator: "/")
                #expect(types.contains(String(parts[0])), "\(module): \(link)")
                guard parts.count > 1 else { continue }
                let member = parts[1].prefix { $0 != "(" }
                let starts = member == "init" ? ["init("] : ["func \(member)(", "func `\(member)`("]
                #expect(starts.contains { sources.contains($0) }, "\(module): \(link)")
            }
        }
    }

    @Test("names only articles that ACSCore has")
    func articles() throws {
        let catalog = Self.clients.appending(path: "../Runtime/ACSCore/ACSCore.docc")
        let titles = try FileManager.default.contentsOfDirectory(atPath: catalog.path).compactMap { file in
            try String(contentsOf: catalog.appending(path: file), encoding: .utf8).firstMatch(of: /# (.+)/)
                .map { String($0.output.1) }
        }
        for (module, page) in try Self.pages() where module != "ACSCalling" {
            let names = page.replacing("\n", with: " ").matches(of: /\*([A-Z][^*]+)\*/).map { String($0.output.1) }
            #expect(names.count >= 3, "\(module)")
            #expect(Set(names).subtracting(titles) == [], "\(module)")
        }
    }

    @Test("creates the client in code that compiles without a warning")
    func compile() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-catalogs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try Client.allCases.map { client in
            let file = folder.appending(path: "\(client.name).swift")
            try Self.program(for: client).write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }
        let command = try FixtureCommand.load()
        let compilation = try await Tool.run(command.executable, command.arguments(for: .ours) + files)
        #expect(compilation.code == 0)
        #expect(Diagnostic.read(compilation.text, file: "") == [], "\(compilation.text)")
    }
}
