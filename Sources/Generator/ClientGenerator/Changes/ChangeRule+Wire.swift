// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let wire = [
        requestChanged, argumentWireNameChanged, bodyFormatChanged, requestHeaderChanged, pageFieldsChanged,
        receivedFieldRequired, fieldWireNameChanged, encodingChanged, otherNameRemoved, caseWireNameChanged,
        discriminatorChanged, discriminatorRequired, valueWireNameChanged,
    ]

    static let requestChanged = ChangeRule(
        "request-changed",
        .wire,
        "A request has another method or path.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /inbox/messages\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let argumentWireNameChanged = ChangeRule(
        "argument-wire-name-changed",
        .wire,
        "A query parameter or header has another name on the wire.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  folder?: string\nresponse: 204",
            after: "request: GET /messages\nquery:\n  box as folder?: string\nresponse: 204",
            caller: "try await client.send(folder: \"inbox\")"
        )
    )

    static let bodyFormatChanged = ChangeRule(
        "body-format-changed",
        .wire,
        "A body is sent with another content type.",
        ChangeExample(
            .operation,
            before: "request: POST /pictures\nbody:\n  type: stream\n  content-types: [image/png]\nresponse: 204",
            after: "request: POST /pictures\nbody:\n  type: stream\n  content-types: [image/jpeg]\nresponse: 204",
            caller: "func send(_ bytes: ByteStream) async throws { try await client.send(bytes) }\n_ = send"
        )
    )

    static let requestHeaderChanged = ChangeRule(
        "request-header-changed",
        .wire,
        "A request has another `Accept`, or another header with the endpoint's host.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /messages\naccept: application/problem+json\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let pageFieldsChanged = ChangeRule(
        "page-fields-changed",
        .wire,
        "The items of a page, or the link to the next one, are in another field.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\npages: Receipt",
            after: "request: GET /messages\npages:\n  of: Receipt\n  items: receipts",
            caller: "for try await receipt in client.send() { _ = receipt }"
        )
    )

    static let receivedFieldRequired = ChangeRule(
        "received-field-required",
        .wire,
        "A response without a new field can't be decoded. Tests that create the model must pass it.",
        reverse: "field-removed",
        ChangeExample(
            .received,
            before: "id: string",
            after: "id: string\nsentOn: date-time",
            caller: "let receipt = try await client.send(Message(text: \"Hello\"))\n_ = receipt.id"
        )
    )

    static let fieldWireNameChanged = ChangeRule(
        "field-wire-name-changed",
        .wire,
        "A field has another name on the wire; in Swift, it has the same.",
        ChangeExample(
            .received,
            before: "id: string",
            after: "messageId as id: string",
            caller: "let receipt = try await client.send(Message(text: \"Hello\"))\n_ = receipt.id"
        )
    )

    static let encodingChanged = ChangeRule(
        "encoding-changed",
        .wire,
        "A value has the same type in Swift, but another form on the wire: a list with commas, or null.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  ids:\n    type: string[]\n    list: repeated\nresponse: 204",
            after: "request: GET /messages\nquery:\n  ids:\n    type: string[]\n    list: commas\nresponse: 204",
            caller: "try await client.send(ids: [\"a\", \"b\"])"
        )
    )

    static let otherNameRemoved = ChangeRule(
        "other-name-removed",
        .wire,
        "A field of an event is no longer read under one of its other names.",
        reverse: "other-name-added",
        ChangeExample(
            .file,
            before: event("from: string", otherNames: "[sender, author]"),
            after: event("from: string", otherNames: "[sender]"),
            caller: "func read(_ event: MessageReceived) { _ = event.from }\n_ = read"
        )
    )

    /// A description with an event whose first field has other names.
    static func event(_ field: String, otherNames: String) -> String {
        let parts = field.split(separator: ": ")
        return library() + """

            events:
              DemoEvent:
                docs: An event.
                types:
                  Demo.MessageReceived: MessageReceived

            models:
              MessageReceived:
                docs: A message arrived.
                fields:
                  \(parts[0]):
                    type: \(parts[1])
                    other-names: \(otherNames)

            """
    }

    static let caseWireNameChanged = ChangeRule(
        "case-wire-name-changed",
        .wire,
        "A case of a union, a set of events or a result has another tag, event type or status, or is in another field.",
        ChangeExample(
            .models,
            before: union("plain: Message"),
            after: union("text as plain: Message"),
            caller: "_ = Note.plain(Message(text: \"Hello\"))"
        )
    )

    static let discriminatorChanged = ChangeRule(
        "discriminator-changed",
        .wire,
        "Another field has the tag of a union.",
        ChangeExample(
            .models,
            before: union("plain: Message"),
            after: union("plain: Message").replacing("discriminator: kind", with: "discriminator: type"),
            caller: "_ = Note.plain(Message(text: \"Hello\"))"
        )
    )

    static let discriminatorRequired = ChangeRule(
        "discriminator-required",
        .wire,
        "A union without its tag can't be decoded any more.",
        reverse: "discriminator-optional",
        ChangeExample(
            .models,
            before: union("plain in message: Message").replacing("discriminator:", with: "discriminator?:"),
            after: union("plain in message: Message"),
            caller: "_ = Note.plain(Message(text: \"Hello\"))"
        )
    )

    static let valueWireNameChanged = ChangeRule(
        "value-wire-name-changed",
        .wire,
        "A value of an enum is another text or number on the wire; in Swift, it has the same name.",
        ChangeExample(.values, before: "- red\n- green", after: "- red\n- lime as green", caller: "_ = Color.green")
    )
}
