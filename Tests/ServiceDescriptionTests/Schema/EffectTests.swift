// SPDX-License-Identifier: MIT

import ClientGenerator
import Testing

@testable import ServiceDescription

/// A key has an effect, or is refused: none is accepted for nothing.
@Suite struct EffectTests {
    private static let goldens = SchemaTests.files.filter { $0.hasPrefix("Tests/Golden/") }

    private static func load(_ node: Node) -> LoadedDescriptions {
        DescriptionLoader.load(texts: ["a.yaml": String(node.text().drop { $0.isNewline })])
    }

    private static func generated(_ loaded: LoadedDescriptions) throws -> [String: String] {
        let renderer = try ClientRenderer()
        var files: [String: String] = [:]
        for library in loaded.libraries {
            for file in renderer.render(library).files {
                files["\(library.module)/\(file.path)"] = file.contents
            }
        }
        return files
    }

    /// Nothing is generated from the file's own documentation, which is for those who read it, nor yet from `errors`: a
    /// refusal is decoded by what it holds.
    private static func isException(_ names: [String]) -> Bool {
        names == ["docs"] || names.contains("errors")
    }

    @Test(arguments: goldens)
    func `without any one of its keys a description gives something else`(_ file: String) throws {
        let root = try #require(NodeReader.read(SchemaTests.source(file), Diagnostics()))
        let whole = Self.load(root)
        try #require(whole.diagnostics.isEmpty, "\(whole.report())")
        let generated = try Self.generated(whole)
        for path in root.keyPaths {
            let place = root.names(along: path).joined(separator: "/")
            if Self.isException(root.names(along: path)) { continue }
            let loaded = Self.load(root.changing(at: path) { _ in nil })
            guard loaded.diagnostics.isEmpty else { continue }
            #expect(try Self.generated(loaded) != generated, "\(place) has no effect")
        }
    }
}
