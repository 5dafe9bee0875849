// SPDX-License-Identifier: MIT

import ClientGenerator
import StallLimit
import Testing

@testable import ServiceDescription

@Suite(.stallLimit) struct WarningTests {
    /// A library without warnings.
    private static let clean = """
        service: Demo
        module: ACSDemo
        docs: A library for tests.
        auth: accessKey
        imports: [shared.yaml]

        clients:
          DemoClient:
            docs: Sends.
            operations:
              send:
                request: POST /things
                docs: Sends a thing.
                query:
                  fast?: bool -- Whether it is sent at once.
                body: Thing
                response: 202

        models:
          Thing:
            docs: What is sent.
            fields:
              part: Part -- What it is made of.
              key?: secret -- What it is locked with.

        """
    private static let shared = """
        docs: Shared types.

        models:
          Part:
            docs: A part of a thing.
            fields:
              color: Color -- Its color.

        enums:
          Color:
            docs: What color it has.
            values:
              - red

        """
    private static let files = ["demo.yaml": clean, "shared.yaml": shared]

    private static func warnings(_ files: [String: String], isComplete: Bool = true) throws -> [String] {
        let loaded = DescriptionLoader.load(texts: files)
        try #require(loaded.diagnostics.isEmpty, "\(loaded.report())")
        return loaded.warnings(isComplete: isComplete).map { "\($0.location): \($0.rule)" }
    }

    private static func changed(_ file: String, _ old: String, _ new: String) throws -> [String: String] {
        var files = files
        let text = try #require(files[file])
        try #require(text.contains(old))
        files[file] = text.replacing(old, with: new)
        return files
    }

    @Test func `there are none if everything is used and documented`() throws {
        #expect(try Self.warnings(Self.files) == [])
    }

    @Test(arguments: [
        ("demo.yaml", "part: Part", "part: string", "demo.yaml:5:11: unused-import"),
        ("demo.yaml", "body: Thing", "body: string", "demo.yaml:20:3: unused-model"),
        ("demo.yaml", "body: Thing", "body: string", "shared.yaml:4:3: unused-model"),
        ("demo.yaml", "body: Thing", "body: string", "shared.yaml:10:3: unused-enum"),
        ("shared.yaml", "color: Color", "color: string", "shared.yaml:10:3: unused-enum"),
        ("demo.yaml", "part: Part -- What it is made of.", "part: Part", "demo.yaml:23:7: undocumented-field"),
        ("shared.yaml", "color: Color -- Its color.", "color: Color", "shared.yaml:7:7: undocumented-field"),
        ("demo.yaml", "bool -- Whether it is sent at once.", "bool", "demo.yaml:15:11: undocumented-parameter"),
        ("demo.yaml", "key?: secret", "accessKey?: string", "demo.yaml:24:7: plain-secret"),
        ("demo.yaml", "key?: secret", "API-Key?: string", "demo.yaml:24:7: plain-secret"),
    ])
    func `one appears at the place of its cause`(_ file: String, _ old: String, _ new: String, _ warning: String) throws
    {
        #expect(try Self.warnings(Self.changed(file, old, new)).contains(warning))
    }

    @Test func `what only an unused model refers to is not used either`() throws {
        let lonely = "models:\n  Lonely:\n    docs: Refers to a part.\n    includes: Part"
        let files = try Self.changed("shared.yaml", "models:", lonely)
            .mapValues { $0.replacing("part: Part --", with: "part: string --") }
        #expect(
            try Self.warnings(files) == [
                "demo.yaml:5:11: unused-import", "shared.yaml:4:3: unused-model", "shared.yaml:7:3: unused-model",
                "shared.yaml:13:3: unused-enum",
            ]
        )
    }

    @Test func `types of shared files count as used if there may be other descriptions`() throws {
        let files = try Self.changed("demo.yaml", "body: Thing", "body: string")
        let warnings = try Self.warnings(files, isComplete: false)
        #expect(warnings == ["demo.yaml:20:3: unused-model"])
    }

    @Test func `there are none beside errors`() throws {
        let files = try Self.changed("demo.yaml", "docs: Sends.", "dosc: Sends.")
        let loaded = DescriptionLoader.load(texts: files)
        #expect(!loaded.diagnostics.isEmpty)
        #expect(loaded.warnings(isComplete: true) == [])
    }

    @Test func `a report names the warning's id, by which it is silenced`() throws {
        let loaded = DescriptionLoader.load(texts: try Self.changed("demo.yaml", "key?: secret", "token?: string"))
        #expect(
            loaded.report(of: loaded.warnings(isComplete: true)) == """
                demo.yaml:24:7: warning: `token` is named like a secret; make it a `secret`, which is never printed \
                [plain-secret]
                          token?: string -- What it is locked with.
                          ^

                """
        )
    }

    @Test func `the repository's libraries have none`() {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        #expect(loaded.report(of: loaded.warnings(isComplete: true)) == "")
    }

    // MARK: A law

    @Test(arguments: SchemaTests.files.filter { $0.hasPrefix("Tests/Golden/") })
    func `what is reported as unused can be removed, and nothing else can`(_ file: String) throws {
        let source = try SchemaTests.source(file)
        let root = try #require(NodeReader.read(source, Diagnostics()))
        let whole = DescriptionLoader.load(texts: ["a.yaml": String(decoding: source.bytes, as: UTF8.self)])
        let unused = Set(
            whole.warnings(isComplete: true).filter { ["unused-model", "unused-enum"].contains($0.rule) }
                .map { $0.location.line }
        )
        var rest = root
        for collection in ["models", "enums"] {
            for pair in root[collection]?.pairs ?? [] {
                let name = pair.key.scalar?.text
                let removal = { (node: Node) in node.changing(collection) { $0.keeping { $0 != name } } }
                if unused.contains(Int(pair.key.start.line) + 1) {
                    rest = removal(rest)
                } else {
                    let diagnostics = Self.load(removal(root)).diagnostics
                    #expect(!diagnostics.isEmpty, "\(file): \(name ?? "") is used by nothing")
                }
            }
        }
        let remaining = Self.load(rest)
        #expect(remaining.diagnostics.isEmpty, "\(file): \(remaining.report())")
        let before = try Self.clients(of: whole)
        #expect(try Self.clients(of: remaining) == before)
    }

    private static func load(_ node: Node) -> LoadedDescriptions {
        DescriptionLoader.load(texts: ["a.yaml": String(node.text().drop { $0.isNewline })])
    }

    private static func clients(of loaded: LoadedDescriptions) throws -> [String: String] {
        let renderer = try ClientRenderer()
        let files = loaded.libraries.flatMap { renderer.render($0).files }.filter { $0.path.hasPrefix("Clients/") }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
    }
}
