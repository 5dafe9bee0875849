// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `A comparison of descriptions` {
    private static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

    /// A library with a shared model, and a place for changes of both files.
    private static func texts(
        library: String = "",
        shared: String = "",
        name: String = "demo"
    ) -> [String: String] {
        let module = name.prefix(1).uppercased() + name.dropFirst()
        return [
            "\(name).yaml": """
            service: \(module)
            module: ACS\(module)
            docs: A service for tests.
            api-version: "2026-01-01"
            auth: accessKey
            imports: [shared.yaml]

            clients:
              \(module)Client:
                docs: Sends messages.
                operations:
                  send:
                    docs: Sends a message.
                    request: POST /messages/{messageId}
                    path:
                      messageId as id: string
                    body: Message
                    response: 200 Receipt

            models:
              Receipt:
                docs: What the service returns.
                fields:
                  id: string
                  message?: Message
            \(library)
            """,
            "shared.yaml": """
            docs: What several services share.

            models:
              Message:
                docs: A message.
                fields:
                  text: string
            \(shared)
            """,
        ]
    }

    @Test func `finds nothing between equal descriptions`() {
        let loaded = DescriptionLoader.load([Self.repository + "/Specs"])
        #expect(loaded.libraries.count >= 12)
        #expect(Comparison.changes(from: loaded.libraries, to: loaded.libraries) == [])
    }

    @Test func `finds nothing if a model moves to another file`() throws {
        let model = "  Note:\n    docs: A note.\n    fields:\n      text: string\n"
        let use = "      note?: Note\n"
        let before = Self.texts(library: use, shared: model)
        let after = Self.texts(library: use + model)
        #expect(try Comparison.changes(from: before, to: after) == [])
    }

    @Test func `finds nothing if lines, order or names of path parameters differ`() throws {
        let before = Self.texts()
        let after = before.mapValues {
            $0.replacing("messageId", with: "id_of_message")
                .replacing("docs: Sends a message.", with: "docs: >-\n          Sends a\n          message.")
        }
        #expect(try Comparison.changes(from: before, to: after) == [])
    }

    @Test func `finds nothing if a model has another name in the specification alone`() throws {
        let before = Self.texts()
        let after = before.mapValues {
            $0.replacing("  Message:", with: "  MessageModel as Message:").replacing(
                ": Message\n",
                with: ": MessageModel\n"
            )
        }
        #expect(try Comparison.changes(from: before, to: after) == [])
    }

    @Test func `reports a renamed type, and not its uses`() throws {
        let before = Self.texts()
        let after = before.mapValues { $0.replacing("  Message:", with: "  Message as Letter:") }
        let changes = try Comparison.changes(from: before, to: after)
        #expect(changes.map(\.rule.id) == ["type-renamed"])
    }

    @Test(arguments: [
        ("  Read: [DemoClient]\n  Send: [DemoClient]\n", "demo.yaml:7:3"),
        ("  Send: [Message]\n  Read: [DemoClient]\n", "demo.yaml:7:3"),
        ("  Send: [DemoClient]\n  Read: [Message]\n", "demo.yaml:8:3"),
        ("  Send: [DemoClient]\n  Read: [DemoClient]\n  More: [Message]\n", "demo.yaml:9:3"),
        ("  Send: [DemoClient]\n", "demo.yaml:7:3"), ("", "demo.yaml:1:10"),
    ])
    func `reports a change of topics at the first that differs`(topics: String, place: String) throws {
        func texts(_ topics: String) -> [String: String] {
            let key = topics.isEmpty ? "" : "topics:\n\(topics)"
            return Self.texts().mapValues { $0.replacing("auth: accessKey\n", with: "auth: accessKey\n\(key)") }
        }
        let before = texts("  Send: [DemoClient]\n  Read: [DemoClient]\n")
        let changes = try Comparison.changes(from: before, to: texts(topics))
        #expect(changes.map(\.rule.id) == ["topics-changed"])
        #expect(changes.map(\.location.description) == [place])
    }

    @Test func `reports no topic whose types are only renamed in Swift`() throws {
        func texts(_ name: String, _ topic: String) -> [String: String] {
            let topics = "topics:\n  Send: [Message]\n  Read: [\(topic)]\n"
            return Self.texts().mapValues {
                $0.replacing("auth: accessKey\n", with: "auth: accessKey\n\(topics)")
                    .replacing("  Message:", with: name)
            }
        }
        let changes = try Comparison.changes(
            from: texts("  Message:", "Receipt"),
            to: texts("  Message as Letter:", "DemoClient")
        )
        let topics = changes.filter { $0.rule.id == "topics-changed" }
        #expect(topics.map(\.location.description) == ["demo.yaml:8:3"])
    }

    @Test func `reports that an operation ends in another way once its result has a state of its own`() throws {
        func texts(_ field: String) -> [String: String] {
            Self.texts(library: field).mapValues {
                $0.replacing(
                    "        response: 200 Receipt\n",
                    with: """
                                response: 202
                                long-running: {monitor: watch, final-state-via: location, result: Receipt}
                              watch:
                                docs: Returns the state.
                                request: GET /states/{id}
                                response: 200 Receipt

                        """
                )
            }
        }
        let changes = try Comparison.changes(from: texts(""), to: texts("      status?: string\n"))
        #expect(changes.map(\.rule.id) == ["polling-changed", "field-added"])
    }

    @Test func `reports a change of a shared file once for all libraries that it reaches`() throws {
        let field = "      tag?: string\n"
        let before = Self.texts().merging(Self.texts(name: "other")) { first, _ in first }
        let after = Self.texts(shared: field).merging(Self.texts(shared: field, name: "other")) { first, _ in first }
        let blocks = DescriptionComparison.blocks(
            from: try Comparison.libraries(before),
            to: try Comparison.libraries(after)
        )
        #expect(blocks.map(\.title) == ["shared.yaml"])
        #expect(blocks.first?.changes.map(\.modules) == [["ACSDemo", "ACSOther"]])
        #expect(blocks.first?.changes.map(\.namedModules) == [["ACSDemo", "ACSOther"]])
        #expect(blocks.first?.changes.map { $0.change.location.description } == ["shared.yaml:8:7"])
    }

    @Test func `sorts changes by class, then by place`() throws {
        let before = Self.texts(library: "      zone: string\n      area?: string\n")
        let after = Self.texts(library: "      area: string\n      extra?: string\n")
            .mapValues { $0.replacing("auth: accessKey", with: "auth: managedIdentity") }
        let ids = try Comparison.changes(from: before, to: after).map(\.rule.id)
        #expect(
            ids == [
                "auth-option-added", "auth-option-removed", "field-removed", "field-made-required", "field-added",
            ]
        )
    }

    @Test func `has the Swift of before and after, and the place in the new description`() throws {
        let before = Self.texts(library: "      area?: string\n")
        let after = Self.texts(library: "      area: string\n")
        let change = try #require(try Comparison.changes(from: before, to: after).first)
        #expect(change.before == SwiftDeclaration(symbol: "Receipt.area", text: "var area: String? = nil"))
        #expect(change.after == SwiftDeclaration(symbol: "Receipt.area", text: "var area: String"))
        #expect(change.location.description == "demo.yaml:26:7")
    }
}
