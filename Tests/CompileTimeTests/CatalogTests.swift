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
