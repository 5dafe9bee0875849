// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// The tables of keys, against the decoder, the schema and the examples that are made of them.
@Suite(.stallLimit) struct LanguageTests {
    private static let tables = KeyTable.descriptionTables + KeyTable.exampleTables + [.configuration]

    @Test func `every key that the decoder reads is in a table, and it reads every key of the tables`() throws {
        let sources = try ["Decoding", "Configuration"].flatMap { name in
            let folder = "\(DescriptionFolders.repository)/Sources/Generator/ServiceDescription/\(name)"
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
                .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        }
        .joined()
        let read = Set(sources.matches(of: /mapping(?:\[|\.has\(|\.require\()"([a-z?-]+)"/).map { String($0.output.1) })
        let known = Set(Self.tables.flatMap(\.names))
        #expect(read.subtracting(known) == [])
        #expect(read.count > 60)
        // Some are read by a list of keys.
        let literals = Set(sources.matches(of: /"([a-z?-]+)"/).map { String($0.output.1) })
        #expect(known.subtracting(literals) == [])
    }

    @Test(arguments: tables.map(\.owner))
    func `every key says in sentences what it does, and has its own place in the table`(owner: String) throws {
        let table = try #require(Self.tables.first { $0.owner == owner })
        for key in table.keys {
            #expect(key.docs.first?.isUppercase == true || key.docs.hasPrefix("`"), "\(owner): \(key.name)")
            #expect(key.docs.hasSuffix("."), "\(owner): \(key.name)")
            #expect(!key.form.words.isEmpty && !key.form.words.hasSuffix("."), "\(owner): \(key.name)")
        }
        #expect(Set(table.names).count == table.names.count)
    }

    @Test func `the examples have neither an error nor a warning`() {
        let loaded = DescriptionLoader.load(texts: LanguageExample.files)
        #expect(loaded.diagnostics.isEmpty, "\(loaded.report())")
        #expect(loaded.report(of: loaded.warnings(isComplete: true)) == "")
        #expect(loaded.libraries.map(\.module) == ["ACSPrintCalls", "ACSPrints"])
        #expect(loaded.libraries.first?.examples.count == 1)
    }

    @Test func `the schema accepts the examples, which use every key of it`() throws {
        let schema = try JSONSchema(LanguageSchema.description.text())
        var validation = SchemaValidation(schema)
        for (file, text) in LanguageExample.files where !file.hasSuffix(ExampleFile.ending) {
            let source = SourceFile(path: file, bytes: Array(text.utf8))
            let root = try #require(NodeReader.read(source, Diagnostics()))
            #expect(validation.problem(SchemaValue(root)) == nil, "\(file)")
        }
        // In the long form of an entry that must not be optional, `as` has another pattern.
        let unused = Set(schema.all.flatMap(\.properties.values).map(\.pointer)).subtracting(validation.used)
        #expect(unused.filter { !$0.contains("/then/") } == ["#/$defs/required entry/properties/as"])
    }

    @Test func `the schema explains every key, and every built-in type`() throws {
        let schemas = [
            (LanguageSchema.description, 110), (LanguageSchema.examples, 5), (LanguageSchema.configuration, 7),
        ]
        for (schema, least) in schemas {
            let object = try JSONSerialization.jsonObject(with: Data(schema.text().utf8))
            let properties = Self.properties(in: object)
            #expect(properties.filter { ($0.value["description"] as? String ?? "").isEmpty }.map(\.key) == [])
            #expect(properties.count >= least)
        }
        let object = try JSONSerialization.jsonObject(with: Data(LanguageSchema.description.text().utf8))
        let definitions = try #require((object as? [String: Any])?["$defs"] as? [String: [String: Any]])
        let types = try #require(definitions["built-in type"])
        #expect(types["enum"] as? [String] == Primitive.allCases.map(\.rawValue))
        #expect(types["enumDescriptions"] as? [String] == Primitive.allCases.map(\.docs))
    }

    /// The schemas under `properties`, but for those that only narrow what is explained elsewhere.
    private static func properties(in value: Any) -> [(key: String, value: [String: Any])] {
        if let array = value as? [Any] { return array.flatMap(properties) }
        guard let object = value as? [String: Any] else { return [] }
        var found: [(key: String, value: [String: Any])] = []
        for (key, inner) in object where !["then", "anyOf", "required entry"].contains(key) {
            found += properties(in: inner)
            guard key == "properties", let named = inner as? [String: [String: Any]] else { continue }
            found += named.map { (key: $0.key, value: $0.value) }
        }
        return found
    }
}
