// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// The JSON Schema of the language, which editors use, against the decoder.
@Suite(.stallLimit) struct SchemaTests {
    static let files: [String] = {
        let folders = ["Specs", "Tests/Golden"]
        return folders.flatMap { folder in
            let paths = FileManager.default.enumerator(atPath: "\(DescriptionFolders.repository)/\(folder)")?
                .compactMap { $0 as? String }
            let others = [ExampleFile.ending, "/\(Configuration.fileName)"]
            return (paths ?? []).filter { path in path.hasSuffix(".yaml") && !others.contains(where: path.hasSuffix) }
                .sorted().map { "\(folder)/\($0)" }
        }
    }()

    private static func schema() throws -> JSONSchema {
        let path = DescriptionFolders.specs + "/schema/service-description.json"
        return try JSONSchema(String(contentsOfFile: path, encoding: .utf8))
    }

    static func source(_ file: String) throws -> SourceFile {
        let text = try String(contentsOfFile: "\(DescriptionFolders.repository)/\(file)", encoding: .utf8)
        return SourceFile(path: file, bytes: Array(text.utf8))
    }

    private static let schemaRules = Set(RuleCatalog.ids(checkedBy: .schema))

    /// The schema detects only a part of what these forbid: numbers without quotes, but not dates; a path without a
    /// slash; that a value is neither text nor number.
    private static let halfSeen: Set = ["enum-value-mismatch", "malformed-path", "unquoted-text"]

    @Test func `accepts every description, and together they use every key of the language`() throws {
        let schema = try Self.schema()
        var validation = SchemaValidation(schema)
        for file in Self.files {
            let root = try #require(NodeReader.read(Self.source(file), Diagnostics()))
            #expect(validation.problem(SchemaValue(root)) == nil, "\(file)")
        }
        let properties = schema.all.flatMap(\.properties.values).map(\.pointer)
        #expect(Set(properties).subtracting(validation.used).sorted() == [])
        #expect(properties.count > 80)
    }

    /// Other values for a key: of each shape that YAML has, and of texts between the forms that the language knows.
    private static func mistyped(_ node: Node, texts: [String]) -> [(String, Node)] {
        let plain = ["5", "true"].map { Node.Scalar(text: $0, style: .plain) }
        let quoted = (node.scalar == nil ? [] : texts).map { Node.Scalar(text: $0, style: .doubleQuoted) }
        let word = node.with(.scalar(.init(text: "word", style: .plain)))
        return (plain + quoted).map { ("set to \($0.text)", node.with(.scalar($0))) } + [
            ("made a list", node.with(.sequence([word]))), ("made an empty list", node.with(.sequence([]))),
            ("made a list of the same twice", node.with(.sequence([word, word]))),
            ("made a mapping", node.with(.mapping([.init(key: word, value: word)]))),
            ("made an empty mapping", node.with(.mapping([]))),
        ]
    }

    private static let oddTexts = [
        "§ 1?", "Under_score", "under_score", "A", "a", "204", "99 A", "200  A", "0s", "1234567s", "...", "-1...1.5",
        "1.5.2...", "a/b", "a/", "A[]", "A[][", "a--b", "read-only A", "A = 1", "A = {}", "A -- x", "A --", "A --  x",
        "map<A", "map<map<map<A>>>", "map<map<map<map<A>>>>", "2024-1-01", "a.b", "-a.b", "A.b", "A.b.c", "GET a",
        "GET /a/{b}", "GET {b}", "GET {b}c", "get /a", "a as b", "a in b", "a?",
    ]

    private static func changes(_ excerpt: DescriptionExcerpt, at path: [Int], texts: [String]) -> [(String, Node)] {
        func renamed(_ change: (String) -> String) -> Node {
            excerpt.root.changing(at: path) { pair in
                var pair = pair
                pair.key = pair.key.with(.scalar(.init(text: change(pair.key.scalar?.text ?? ""), style: .plain)))
                return pair
            }
        }
        var changes: [(String, Node)] = [
            ("removed", excerpt.root.changing(at: path) { _ in nil }),
            ("misspelt", renamed { $0 + "x" }),
            ("two words", renamed { $0 + " x" }),
            ("optional", renamed { $0 + "?" }),
        ]
        var value: Node?
        _ = excerpt.root.changing(at: path) { pair in
            value = pair.value
            return pair
        }
        for (name, node) in value.map({ mistyped($0, texts: texts) }) ?? [] {
            changes.append((name, excerpt.root.changing(at: path) { Node.Pair(key: $0.key, value: node) }))
        }
        return changes
    }

    @Test(arguments: files)
    func `agrees with the decoder if any key is removed, misspelled or mistyped`(_ file: String) throws {
        let schema = try Self.schema()
        // The golden descriptions use every key: all texts for all keys of the others would take a minute.
        let texts = file.hasPrefix("Tests/Golden/") ? Self.oddTexts : ["§ 1?"]
        for excerpt in DescriptionExcerpt.all(of: try Self.source(file)) {
            #expect(excerpt.broken(excerpt.root).isEmpty, "\(excerpt.focus)")
            for path in excerpt.keyPaths {
                for (change, version) in Self.changes(excerpt, at: path, texts: texts) {
                    var validation = SchemaValidation(schema)
                    let problem = validation.problem(SchemaValue(version))
                    let broken = excerpt.broken(version)
                    let mustFind = !broken.isDisjoint(with: Self.schemaRules)
                    if mustFind == (problem != nil) || !mustFind && !broken.isDisjoint(with: Self.halfSeen) { continue }
                    let place = excerpt.root.names(along: path).joined(separator: "/")
                    Issue.record("\(place) \(change): decoder \(broken.sorted()), schema \(problem ?? "nothing")")
                }
            }
        }
    }

    @Test func `agrees with the decoder about the wrong descriptions, and finds one for each of its rules`() throws {
        let schema = try Self.schema()
        var found: Set<String> = []
        for name in WrongTests.names(with: ".yaml") {
            let bytes = try Data(contentsOf: URL(filePath: "\(WrongTests.folder)/\(name).yaml"))
            let diagnostics = Diagnostics()
            let source = SourceFile(path: name, bytes: Array(bytes))
            // Errors in the text itself, such as an alias, are gone after its conversion to JSON.
            guard let root = NodeReader.read(source, diagnostics),
                Set(diagnostics.sorted.map(\.rule)).isSubset(of: Self.schemaRules)
            else { continue }
            _ = SyntaxDecoder(source: source, diagnostics: diagnostics).file(root)
            let broken = Set(diagnostics.sorted.map(\.rule))
            var validation = SchemaValidation(schema)
            let problem = validation.problem(SchemaValue(root))
            if !broken.isDisjoint(with: Self.schemaRules) {
                #expect(problem != nil, "only the decoder refuses \(name): \(broken.sorted())")
                found.formUnion(broken)
            } else if broken.isDisjoint(with: Self.halfSeen) {
                #expect(problem == nil, "only the schema refuses \(name)")
            }
        }
        #expect(Self.schemaRules.subtracting(found) == [])
    }
}
