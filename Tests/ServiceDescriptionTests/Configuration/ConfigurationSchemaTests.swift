// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// The JSON Schema of configurations, against their decoder.
@Suite(.stallLimit) struct ConfigurationSchemaTests {
    private static let text = """
        descriptions: [Specs, Other/one.yaml]
        output: Sources
        module-prefix: Contoso
        access: package
        header: Copyright Contoso Ltd.
        re-export: true
        warnings-off: [unused-model]
        """

    private static func schema() throws -> JSONSchema {
        let path = DescriptionFolders.specs + "/schema/configuration.json"
        return try JSONSchema(String(contentsOfFile: path, encoding: .utf8))
    }

    private static func broken(_ root: Node, of source: SourceFile) -> Set<String> {
        let diagnostics = Diagnostics()
        _ = SyntaxDecoder(source: source, diagnostics: diagnostics).configuration(root)
        return Set(diagnostics.sorted.map(\.rule))
    }

    private static func values(for node: Node) -> [Node] {
        let word = node.with(.scalar(.init(text: "word", style: .plain)))
        let texts = ["5", "true", "public", "Contoso-", "word"].map { Node.Scalar(text: $0, style: .doubleQuoted) }
        let plain = ["5", "true"].map { Node.Scalar(text: $0, style: .plain) }
        return (texts + plain).map { node.with(.scalar($0)) } + [
            node.with(.sequence([])), node.with(.sequence([word])), node.with(.sequence([word, word])),
            node.with(.mapping([])), node.with(.mapping([.init(key: word, value: word)])),
        ]
    }

    @Test func `agrees with the decoder if any key is removed, misspelled or mistyped, and has every key`() throws {
        let schema = try Self.schema()
        let source = SourceFile(path: "acsgen.yaml", bytes: Array(Self.text.utf8))
        let root = try #require(NodeReader.read(source, Diagnostics()))
        var whole = SchemaValidation(schema)
        #expect(whole.problem(SchemaValue(root)) == nil)
        #expect(Self.broken(root, of: source) == [])
        #expect(Set(schema.all.flatMap(\.properties.keys)) == Set(KeyTable.configuration.names))
        #expect(root.keyPaths.count == KeyTable.configuration.names.count)
        for path in root.keyPaths {
            var changes: [(Node.Pair) -> Node.Pair?] = [
                { _ in nil },
                { Node.Pair(key: $0.key.with(.scalar(.init(text: "odd-key", style: .plain))), value: $0.value) },
            ]
            for value in Self.values(for: root) { changes.append { Node.Pair(key: $0.key, value: value) } }
            for (number, change) in changes.enumerated() {
                let changed = root.changing(at: path, change)
                var validation = SchemaValidation(schema)
                let problem = validation.problem(SchemaValue(changed))
                // The schema reads texts and not how they are quoted.
                let broken = Self.broken(changed, of: source).subtracting(["silenced-error"])
                let place = root.names(along: path).joined(separator: "/")
                #expect(broken.isEmpty == (problem == nil), "\(place), \(number): \(broken), \(problem ?? "nothing")")
            }
        }
    }

    @Test func `accepts the example of the reference, which has every key`() throws {
        let source = SourceFile(path: "acsgen.yaml", bytes: Array(KeyTable.configuration.example.utf8))
        let root = try #require(NodeReader.read(source, Diagnostics()))
        var validation = SchemaValidation(try Self.schema())
        #expect(validation.problem(SchemaValue(root)) == nil)
        #expect(Self.broken(root, of: source) == [])
        #expect(root.keyPaths.count == KeyTable.configuration.names.count)
    }

    @Test func `knows every warning`() throws {
        let ids = RuleCatalog.warnings.map { $0.id }.joined(separator: ", ")
        let text = "descriptions: Specs\noutput: Sources\nwarnings-off: [\(ids)]\n"
        let source = SourceFile(path: "acsgen.yaml", bytes: Array(text.utf8))
        let root = try #require(NodeReader.read(source, Diagnostics()))
        var validation = SchemaValidation(try Self.schema())
        #expect(validation.problem(SchemaValue(root)) == nil)
        #expect(Self.broken(root, of: source) == [])
    }

    @Test func `accepts the configurations of the repository`() throws {
        let schema = try Self.schema()
        for folder in ["", "Tests/Golden/access-internal/", "Tests/Golden/access-package/"] {
            let source = try SchemaTests.source(folder + Configuration.fileName)
            let root = try #require(NodeReader.read(source, Diagnostics()))
            var validation = SchemaValidation(schema)
            #expect(validation.problem(SchemaValue(root)) == nil, "\(folder)")
        }
    }
}
