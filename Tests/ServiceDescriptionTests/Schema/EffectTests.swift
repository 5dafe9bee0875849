// SPDX-License-Identifier: MIT

import ClientGenerator
import StallLimit
import Testing

@testable import ServiceDescription

/// A key has an effect, or is refused: none is accepted for nothing.
@Suite(.stallLimit) struct EffectTests {
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

    /// The file's own documentation is for those who read the file.
    private static func isException(_ names: [String]) -> Bool {
        names == ["docs"]
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

    @Test(arguments: goldens)
    func `with another type or sentence in a response a description gives something else`(_ file: String) throws {
        let root = try #require(NodeReader.read(SchemaTests.source(file), Diagnostics()))
        let generated = try Self.generated(Self.load(root))
        for path in root.keyPaths where !Set(root.names(along: path)).isDisjoint(with: ["response", "errors"]) {
            let place = root.names(along: path).joined(separator: "/")
            for change in ["int32", "string", "date-time"].flatMap({ [$0, "\($0) -- Something else."] }) {
                let changed = root.changing(at: path) { pair in
                    guard pair.value.scalar != nil else { return pair }
                    return Node.Pair(key: pair.key, value: pair.value.with(.scalar(.init(text: change, style: .plain))))
                }
                let loaded = Self.load(changed)
                guard changed.text() != root.text(), loaded.diagnostics.isEmpty else { continue }
                #expect(try Self.generated(loaded) != generated, "\(place) as \(change) has no effect")
            }
        }
    }
}
