// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let addition = [
        libraryAdded, clientAdded, operationAdded, argumentAdded, argumentMadeOptional, typeAdded, fieldAdded,
        fieldDefaultAdded, fieldMadeWritable, valueAdded, apiVersionAdded, availabilityWidened, responseHeaderAdded,
        documentedHeaderAdded, otherNameAdded, discriminatorOptional, frameAdded, accessRaised, reExportAdded,
    ]

    static let libraryAdded = ChangeRule(
        "library-added",
        .addition,
        "There is a new library.",
        reverse: "library-removed",
        ChangeExample(.file, before: "", after: library(), caller: "")
    )

    static let clientAdded = ChangeRule(
        "client-added",
        .addition,
        "A library has a new client.",
        reverse: "client-removed",
        ChangeExample(
            .clients,
            before: demoClient,
            after: demoClient + "\n" + pingClient,
            caller: "_ = try await client.send(Message(text: \"Hello\"))"
        )
    )

    static let operationAdded = ChangeRule(
        "operation-added",
        .addition,
        "A client has a new operation.",
        reverse: "operation-removed",
        ChangeExample(
            .operations,
            before: send,
            after: send + "\ndelete:\n  docs: Deletes a message.\n  request: DELETE /messages\n  response: 204",
            caller: "_ = try await client.send(Message(text: \"Hello\"))"
        )
    )

    static let argumentAdded = ChangeRule(
        "argument-added",
        .addition,
        "A method has a new argument that can be left out. Calls compile; references to the method may not.",
        reverse: "argument-removed",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /messages\nquery:\n  folder?: string\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let argumentMadeOptional = ChangeRule(
        "argument-made-optional",
        .addition,
        "An argument can be left out. Calls compile; references to the method may not.",
        reverse: "argument-made-required",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  folder: string\nresponse: 204",
            after: "request: GET /messages\nquery:\n  folder?: string\nresponse: 204",
            caller: "try await client.send(folder: \"inbox\")"
        )
    )

    static let typeAdded = ChangeRule(
        "type-added",
        .addition,
        "A module has a new model, enum or set of events.",
        reverse: "type-removed",
        ChangeExample(
            .models,
            before: messages,
            after: messages + "\n" + note,
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let fieldAdded = ChangeRule(
        "field-added",
        .addition,
        "A model has a new field that can be left out.",
        reverse: "field-removed",
        ChangeExample(
            .sent,
            before: "text: string",
            after: "text: string\ntag?: string",
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let fieldDefaultAdded = ChangeRule(
        "field-default-added",
        .addition,
        "A field that had to be passed to the initializer has a default.",
        reverse: "field-made-required",
        ChangeExample(
            .sent,
            before: "text: string\nlifetime: int32",
            after: "text: string\nlifetime: int32 = 60",
            caller: "_ = Message(text: \"Hello\", lifetime: 90)"
        )
    )

    static let fieldMadeWritable = ChangeRule(
        "field-made-writable",
        .addition,
        "A field that only the service, or each call, set can be passed.",
        reverse: "field-made-read-only",
        ChangeExample(
            .sent,
            before: "text: string\ntag?: read-only string",
            after: "text: string\ntag?: string",
            caller: "let message = Message(text: \"Hello\")\n_ = message.tag"
        )
    )

    static let valueAdded = ChangeRule(
        "value-added",
        .addition,
        "An enum has a new value. Enums are open: a `switch` over them has a `default`.",
        reverse: "value-removed",
        ChangeExample(
            .values,
            before: "- red",
            after: "- red\n- green",
            caller: """
                func isRed(_ color: Color) -> Bool {
                    switch color {
                    case .red: true
                    default: false
                    }
                }
                _ = isRed
                """
        )
    )

    static let apiVersionAdded = ChangeRule(
        "api-version-added",
        .addition,
        "A caller can choose another API version.",
        reverse: "api-version-removed",
        ChangeExample(
            .library,
            before: "api-version: \"2026-01-01\"\nauth: accessKey",
            after: "api-version: \"2026-01-01\"\napi-versions: [\"2025-01-01\", \"2026-01-01\"]\nauth: accessKey",
            caller: "_ = client"
        )
    )

    static let availabilityWidened = ChangeRule(
        "availability-widened",
        .addition,
        "A call or value is possible with another API version.",
        reverse: "availability-narrowed",
        ChangeExample(
            .file,
            before: versioned("until: \"2025-01-01\""),
            after: versioned(""),
            caller: "try await client.ping()"
        )
    )

    static let responseHeaderAdded = ChangeRule(
        "response-header-added",
        .addition,
        "A response can have another header.",
        reverse: "response-header-removed",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /messages\nresponse:\n  204: empty\n  headers:\n    x-count: int32",
            caller: "try await client.send()"
        )
    )

    static let documentedHeaderAdded = ChangeRule(
        "documented-header-added",
        .addition,
        "A refusal, or the response that begins an operation, can have another documented header.",
        reverse: "documented-header-removed",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nerrors: Receipt\nresponse: 204",
            after: "request: GET /messages\nerrors:\n  default: Receipt\n  headers:\n    x-code: bool\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let otherNameAdded = ChangeRule(
        "other-name-added",
        .addition,
        "A field of an event is read under another name, too.",
        reverse: "other-name-removed",
        ChangeExample(
            .file,
            before: event("from: string", otherNames: "[sender]"),
            after: event("from: string", otherNames: "[sender, author]"),
            caller: "func read(_ event: MessageReceived) { _ = event.from }\n_ = read"
        )
    )

    static let discriminatorOptional = ChangeRule(
        "discriminator-optional",
        .addition,
        "A union without its tag can be decoded, too.",
        reverse: "discriminator-required",
        ChangeExample(
            .models,
            before: union("plain in message: Message"),
            after: union("plain in message: Message").replacing("discriminator:", with: "discriminator?:"),
            caller: "_ = Note.plain(Message(text: \"Hello\"))"
        )
    )
}
