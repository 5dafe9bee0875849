// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `A change of the configuration` {
    private static func description(_ name: String) -> String {
        """
        service: \(name)
        module: \(name)
        docs: A service for tests.
        auth: accessKey

        clients:
          \(name)Client:
            docs: Sends messages.
            operations:
              send:
                docs: Sends a message.
                request: POST /messages
                response: 204

        """
    }

    /// Two libraries with a style.
    private static func libraries(
        _ names: [String] = ["Chat", "Mail"],
        _ change: (inout LibraryStyle) -> Void
    ) throws -> [Library] {
        var style = LibraryStyle()
        change(&style)
        let texts = names.map { ("\($0.lowercased()).yaml", description($0)) }
        return try Comparison.libraries(Dictionary(uniqueKeysWithValues: texts), style: style)
    }

    /// The places of a configuration whose keys are on the lines 3 to 5.
    private static var places: StylePlaces {
        get throws {
            let text = "descriptions: Specs\noutput: Made\nmodule-prefix: Contoso\naccess: package\nre-export: true\n"
            return try #require(LoadedConfiguration(text: text, path: "tools/acsgen.yaml").configuration).places
        }
    }

    @Test func `is reported once for all libraries, at its place`() throws {
        let blocks = DescriptionComparison.blocks(
            from: try Self.libraries { $0.reExportsCore = true },
            to: try Self.libraries { $0.access = .package },
            configuredAt: try Self.places
        )
        #expect(blocks.map(\.title) == ["tools/acsgen.yaml"])
        let reached = blocks.flatMap(\.changes)
        #expect(reached.map(\.change.rule.id) == ["access-lowered", "re-export-removed"])
        #expect(reached.map(\.change.location.line) == [4, 5])
        #expect(reached.map(\.modules) == [["Chat", "Mail"], ["Chat", "Mail"]])
        #expect(reached.map(\.namedModules) == [[], []])
        let access = try #require(reached.first).change
        #expect(access.sentence == "the libraries are `package` instead of `public`")
        #expect(access.before == SwiftDeclaration(symbol: "ChatClient", text: "public struct ChatClient"))
        #expect(access.after == SwiftDeclaration(symbol: "ChatClient", text: "package struct ChatClient"))
    }

    @Test func `to package access says what to write in other files of the targets`() throws {
        let changes = Comparison.changes(
            from: try Self.libraries { $0.access = .internal },
            to: try Self.libraries { $0.access = .package }
        )
        let sentence = "the libraries are `package` instead of `internal`; other files of their targets import ACSCore "
        #expect(changes.map(\.sentence) == [sentence + "with a modifier"])
        #expect(changes.map(\.rule.id) == ["access-raised-to-package"])
    }

    @Test func `is at the beginning of the file if the key is not there any more`() throws {
        var places = try Self.places
        places.access = nil
        let blocks = DescriptionComparison.blocks(
            from: try Self.libraries { $0.access = .internal },
            to: try Self.libraries { _ in },
            configuredAt: places
        )
        #expect(blocks.flatMap(\.changes).map(\.change.location) == [places.start])
    }

    @Test func `is at a description if there is no configuration any more`() throws {
        let blocks = DescriptionComparison.blocks(
            from: try Self.libraries { $0.access = .internal },
            to: try Self.libraries { _ in }
        )
        #expect(blocks.map(\.title) == ["acsgen.yaml"])
        #expect(blocks.flatMap(\.changes).map(\.change.location.description) == ["chat.yaml:1:10"])
    }

    @Test(arguments: [
        ("", "Contoso", "the modules begin with `Contoso`"),
        ("Contoso", "", "the modules no longer begin with `Contoso`"),
        ("Acme", "Contoso", "the modules begin with `Contoso` instead of `Acme`"),
    ])
    func `to another prefix renames all modules, once`(old: String, new: String, sentence: String) throws {
        let blocks = DescriptionComparison.blocks(
            from: try Self.libraries { $0.modulePrefix = old },
            to: try Self.libraries { $0.modulePrefix = new },
            configuredAt: try Self.places
        )
        let changes = blocks.flatMap(\.changes).map(\.change)
        #expect(changes.map(\.rule.id) == ["module-renamed"])
        let change = try #require(changes.first)
        #expect(change.sentence == sentence)
        #expect(change.location.line == 3)
        #expect(change.before?.text == "import \(old)Chat\nimport \(old)Mail")
        #expect(change.after?.text == "import \(new)Chat\nimport \(new)Mail")
    }

    @Test func `to another prefix is none if the module keeps its name`() throws {
        let old = try Self.libraries(["ContosoChat"]) { _ in }
        let new = try Self.libraries(["Chat"]) { $0.modulePrefix = "Contoso" }
        let ids = Comparison.changes(from: old, to: new).map(\.rule.id)
        #expect(!ids.contains("module-renamed") && !ids.contains("library-removed"), "\(ids)")
    }

    @Test func `to another prefix is a library's own if its module has another name, too`() throws {
        var old = try Self.libraries(["Chat"]) { _ in }
        let new = try Self.libraries(["Chat"]) { $0.modulePrefix = "Contoso" }
        old[0].module = "Talk"
        let blocks = DescriptionComparison.blocks(from: old, to: new, configuredAt: try Self.places)
        #expect(blocks.map(\.title) == ["ContosoChat"])
        #expect(blocks.flatMap(\.changes).map(\.change.sentence) == ["the module `Talk` is `ContosoChat`"])
    }

    @Test func `of the header is none`() throws {
        let changes = Comparison.changes(
            from: try Self.libraries { _ in },
            to: try Self.libraries { $0.header = ["Copyright Contoso Ltd."] }
        )
        #expect(changes == [])
    }

    @Test func `is none for libraries that only one of the versions has`() throws {
        let ids = Comparison.changes(
            from: try Self.libraries(["Chat"]) { _ in },
            to: try Self.libraries(["Mail"]) { $0.access = .internal }
        ).map(\.rule.id)
        #expect(ids == ["library-added", "library-removed"])
    }
}
