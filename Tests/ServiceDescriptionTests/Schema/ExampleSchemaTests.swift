// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// The JSON Schema of files of examples, against their decoder.
@Suite(.stallLimit) struct ExampleSchemaTests {
    private static let files: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: DescriptionFolders.specs)) ?? []
        return names.filter(ExampleFile.isPath).sorted().map { "Specs/\($0)" }
    }()

    private static func schema() throws -> JSONSchema {
        try JSONSchema(String(contentsOfFile: DescriptionFolders.specs + "/schema/examples.json", encoding: .utf8))
    }

    private static func isRefused(_ root: Node, of source: SourceFile) -> Bool {
        let diagnostics = Diagnostics()
        _ = SyntaxDecoder(source: source, diagnostics: diagnostics).examples(root)
        return !diagnostics.isEmpty
    }

    @Test(arguments: files)
    func `accepts the examples, and refuses them without a key, with a wrong one and with a list as a value`(
        _ file: String
    ) throws {
        let schema = try Self.schema()
        let source = try SchemaTests.source(file)
        let root = try #require(NodeReader.read(source, Diagnostics()))
        var validation = SchemaValidation(schema)
        #expect(validation.problem(SchemaValue(root)) == nil)
        #expect(!Self.isRefused(root, of: source))
        for path in root.keyPaths {
            let changes: [(Node.Pair) -> Node.Pair?] = [
                { _ in nil },
                { Node.Pair(key: $0.key.with(.scalar(.init(text: "Odd key", style: .plain))), value: $0.value) },
                { Node.Pair(key: $0.key, value: $0.value.with(.sequence([$0.key]))) },
            ]
            for change in changes {
                let changed = root.changing(at: path, change)
                var validation = SchemaValidation(schema)
                let place = root.names(along: path).joined(separator: "/")
                let problem = validation.problem(SchemaValue(changed))
                #expect(Self.isRefused(changed, of: source) == (problem != nil), "\(place): \(problem ?? "nothing")")
            }
        }
    }
}
