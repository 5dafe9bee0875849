// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `A change of refusals` {
    /// Two clients, whose operations have no `errors` of their own unless a text says so.
    private static func texts(library: String, client: String = "", operation: String = "") -> [String: String] {
        func key(_ text: String, _ margin: String) -> String { text.isEmpty ? "" : "\(margin)errors: \(text)\n" }
        return [
            "demo.yaml": """
            service: Demo
            module: ACSDemo
            docs: A service for tests.
            auth: accessKey
            \(key(library, ""))
            clients:
              MailClient:
                docs: Sends mail.
            \(key(client, "    "))    operations:
                  send:
                    docs: Sends a message.
                    request: POST /mail
                    response: 204
                  delete:
                    docs: Deletes a message.
                    request: DELETE /mail
                    response: 204
              ChatClient:
                docs: Chats.
                operations:
                  send:
                    docs: Sends a message.
                    request: POST /chat
                    response: 204
                  read:
                    docs: Reads a message.
                    request: GET /chat
            \(key(operation, "        "))        response: 200 Note

            models:
              Note:
                docs: A note.
                fields:
                  text: string
              Failure:
                docs: What is wrong.
                fields:
                  code: string

            """
        ]
    }

    /// What a library can say of the status 404.
    private static func errors(_ docs: String, _ headers: String...) -> String {
        "\n  404: Note -- \(docs)\n  headers:\n" + headers.map { "    \($0)\n" }.joined()
    }

    private func changes(from old: [String: String], to new: [String: String]) throws -> [Change] {
        // A model that nothing uses is not generated.
        try Comparison.changes(from: old, to: new).filter { !$0.rule.id.hasPrefix("type-") }
    }

    @Test func `of a whole library is reported once`() throws {
        let changes = try changes(from: Self.texts(library: "Note"), to: Self.texts(library: "Failure"))
        #expect(changes.map(\.rule.id) == ["error-body-changed"])
        let change = try #require(changes.first)
        #expect(change.sentence == "each of 4 operations of `ACSDemo` is refused with bodies of other types")
        #expect(change.location.description == "demo.yaml:5:9")
        #expect(change.after == SwiftDeclaration(symbol: "ACSDemo", text: "import ACSDemo"))
    }

    @Test func `of a whole library counts no operation with its own`() throws {
        let changes = try changes(
            from: Self.texts(library: "Note", client: "{401: Note}", operation: "{404: Note}"),
            to: Self.texts(library: "Failure", client: "{401: Note}", operation: "{404: Note}")
        )
        #expect(changes.map(\.sentence) == ["`ChatClient.send(options:)` is refused with bodies of other types"])
    }

    @Test func `of a client is reported once`() throws {
        let changes = try changes(
            from: Self.texts(library: "Note", client: "{401: Note}"),
            to: Self.texts(library: "Note", client: "{401: Failure}")
        )
        let sentence = "each of 2 operations of `MailClient` is refused with bodies of other types"
        #expect(changes.map(\.sentence) == [sentence])
    }

    @Test func `of an operation is the operation's`() throws {
        let changes = try changes(
            from: Self.texts(library: "Note"),
            to: Self.texts(library: "Note", operation: "Failure")
        )
        #expect(changes.map(\.sentence) == ["`ChatClient.read(options:)` is refused with bodies of other types"])
    }

    @Test func `that are no longer described is at the library`() throws {
        let changes = try changes(from: Self.texts(library: "Note"), to: Self.texts(library: ""))
        #expect(changes.map(\.location.description) == ["demo.yaml:1:10"])
        #expect(changes.map(\.rule.id) == ["error-body-changed"])
    }

    @Test func `in a header or a text is reported once, too`() throws {
        let changes = try changes(
            from: Self.texts(library: Self.errors("It is gone.", "x-code: string", "x-more: bool")),
            to: Self.texts(library: Self.errors("It was deleted.", "x-code: int32", "x-why: string"))
        )
        #expect(
            changes.map(\.rule.id) == [
                "documented-header-removed", "documented-header-removed", "documented-header-added",
                "documentation-changed",
            ]
        )
        let sentences = [
            "each of 4 operations of `ACSDemo` no longer returns the header `x-more` when it is refused",
            "each of 4 operations of `ACSDemo` returns the header `x-code` with another type when it is refused",
            "each of 4 operations of `ACSDemo` can return the header `x-why` when it is refused",
        ]
        for sentence in sentences { #expect(changes.map(\.sentence).contains(sentence)) }
    }

    @Test func `in a header is at the header, or at the key if the header was removed`() throws {
        let changes = try changes(
            from: Self.texts(library: Self.errors("It is gone.", "x-code: string", "x-more: bool")),
            to: Self.texts(library: Self.errors("It was deleted.", "x-code: int32", "x-why: string"))
        )
        #expect(
            changes.map(\.location.description) == [
                "demo.yaml:6:3", "demo.yaml:8:5", "demo.yaml:9:5", "demo.yaml:6:3",
            ]
        )
    }
}
