// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

/// The same change of a model is another one when the model is sent, returned, or both.
@Suite(.stallLimit) struct `The direction of a model decides` {
    private static func texts(body: String, response: String, fields: [String]) -> [String: String] {
        [
            "demo.yaml": """
            service: Demo
            module: ACSDemo
            docs: A service for tests.
            api-version: "2026-01-01"
            auth: accessKey

            clients:
              DemoClient:
                docs: Sends messages.
                operations:
                  send:
                    docs: Sends a message.
                    request: PATCH /messages
            \(body.isEmpty ? "" : "        \(body)\n")        response: \(response)

            models:
              Message:
                docs: A message.
                fields:
                  id: string
            \(fields.map { "      \($0)\n" }.joined())
            """
        ]
    }

    private func rules(
        body: String = "",
        response: String = "204",
        from old: [String],
        to new: [String]
    ) throws
        -> [String]
    {
        try Comparison.changes(
            from: Self.texts(body: body, response: response, fields: old),
            to: Self.texts(body: body, response: response, fields: new)
        ).map(\.rule.id)
    }

    @Test func `what a new required field breaks`() throws {
        let field = ["tag: string"]
        #expect(try rules(body: "body: Message", from: [], to: field) == ["field-required"])
        #expect(try rules(response: "200 Message", from: [], to: field) == ["received-field-required"])
        #expect(try rules(body: "body: Message", response: "200 Message", from: [], to: field) == ["field-required"])
        #expect(try rules(body: "merge-patch: Message", from: [], to: field) == ["field-required"])
        // The second type, for patches, has it, too.
        let both = try rules(body: "merge-patch: Message", response: "200 Message", from: [], to: field)
        #expect(both == ["field-required", "received-field-required"])
    }

    @Test func `what a default means`() throws {
        let field = ["tag?: string = a"]
        #expect(try rules(body: "body: Message", from: [], to: field) == ["field-with-default-added"])
        #expect(try rules(response: "200 Message", from: [], to: field) == ["field-added"])
        #expect(try rules(response: "200 Message", from: ["tag?: string = b"], to: field) == [])
    }

    @Test func `what a field of the service's own means`() throws {
        let old = ["tag?: string"]
        let new = ["tag?: read-only string"]
        #expect(try rules(body: "body: Message", from: old, to: new) == ["field-made-read-only"])
        #expect(try rules(response: "200 Message", from: old, to: new) == [])
    }

    @Test func `whether null is sent`() throws {
        let old = ["tag?: string?"]
        let new = ["tag?: string? = null"]
        #expect(try rules(body: "body: Message", from: old, to: new).contains("encoding-changed"))
        #expect(try rules(response: "200 Message", from: old, to: new) == [])
    }
}
