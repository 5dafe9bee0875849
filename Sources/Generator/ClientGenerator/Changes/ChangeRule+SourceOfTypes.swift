// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let sourceOfTypes = [
        typeRemoved, typeRenamed, typeKindChanged, typeMoved, fieldRequired, fieldRemoved, fieldRenamed,
        fieldTypeChanged, fieldMadeRequired, fieldMadeOptional, fieldMadeReadOnly, fieldOrderChanged, caseAdded,
        caseRemoved, caseRenamed, caseContentChanged, kindRenamed, valueRemoved, valueRenamed, rawTypeChanged,
        frameRemoved,
    ]

    static let typeRemoved = ChangeRule(
        "type-removed",
        .source,
        "A module loses a model, an enum or a set of events.",
        reverse: "type-added",
        ChangeExample(.models, before: messages + "\n" + note, after: messages, caller: "_ = Note(text: \"Hello\")")
    )

    static let messages = """
        Message:
          docs: A message.
          fields:
            text: string
        Receipt:
          docs: What the service returns.
          fields:
            id: string
        """

    static let note = "Note:\n  docs: A note.\n  fields:\n    text: string"

    static let typeRenamed = ChangeRule(
        "type-renamed",
        .source,
        "A model, an enum or a set of events has another name in Swift.",
        ChangeExample(
            .models,
            before: messages + "\n" + note,
            after: messages + "\n" + note.replacing("Note", with: "Note as Memo", maxReplacements: 1),
            caller: "_ = Note(text: \"Hello\")"
        )
    )

    static let typeKindChanged = ChangeRule(
        "type-kind-changed",
        .source,
        "A type is a struct instead of an enum, or the other way around.",
        ChangeExample(
            .models,
            before: messages + "\n" + note,
            after: messages + "\nNote:\n  docs: A note.\n  discriminator: kind\n  members:\n    plain: Message",
            caller: "_ = Note(text: \"Hello\")"
        )
    )

    static let typeMoved = ChangeRule(
        "type-moved",
        .source,
        "A type is generated instead of written by hand in another module, or the other way around.",
        ChangeExample(
            .models,
            before: messages + "\n" + failure("DemoFailure"),
            after: messages + "\n" + failure("ServiceError", "\n  provided-by: ACSCore"),
            caller: "_ = DemoFailure(code: \"a\")"
        )
    )

    private static func failure(_ name: String, _ keys: String = "") -> String {
        "CommunicationError as \(name):\n  docs: A failure.\(keys)\n  fields:\n    code: string"
    }

    static let fieldRequired = ChangeRule(
        "field-required",
        .source,
        "A model that is sent has a new field that its initializer requires.",
        reverse: "field-removed",
        ChangeExample(
            .sent,
            before: "text: string",
            after: "text: string\nto: string",
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let fieldRemoved = ChangeRule(
        "field-removed",
        .source,
        "A model loses a field.",
        reverse: "field-added",
        ChangeExample(
            .sent,
            before: "text: string\ntag?: string",
            after: "text: string",
            caller: "_ = Message(text: \"Hello\", tag: \"a\")"
        )
    )

    static let fieldRenamed = ChangeRule(
        "field-renamed",
        .source,
        "A field has another name in Swift; on the wire, it has the same.",
        ChangeExample(
            .received,
            before: "id: string",
            after: "id as messageID: string",
            caller: "let receipt = try await client.send(Message(text: \"Hello\"))\n_ = receipt.id"
        )
    )

    static let fieldTypeChanged = ChangeRule(
        "field-type-changed",
        .source,
        "A field has another type.",
        ChangeExample(
            .received,
            before: "id: string",
            after: "id: uuid",
            caller: "let receipt = try await client.send(Message(text: \"Hello\"))\nlet id: String = receipt.id\n_ = id"
        )
    )

    static let fieldMadeRequired = ChangeRule(
        "field-made-required",
        .source,
        "A field is no longer optional, or has no default: its type or its initializer differs.",
        reverse: "field-made-optional",
        ChangeExample(
            .sent,
            before: "text: string\ntag?: string",
            after: "text: string\ntag: string",
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let fieldMadeOptional = ChangeRule(
        "field-made-optional",
        .source,
        "A field is optional: code that reads it must expect `nil`.",
        reverse: "field-made-required",
        ChangeExample(
            .received,
            before: "id: string",
            after: "id?: string",
            caller: "let receipt = try await client.send(Message(text: \"Hello\"))\nlet id: String = receipt.id\n_ = id"
        )
    )

    static let fieldMadeReadOnly = ChangeRule(
        "field-made-read-only",
        .source,
        "A field can no longer be set: the service sets it, or each call.",
        reverse: "field-made-writable",
        ChangeExample(
            .sent,
            before: "text: string\ntag?: string",
            after: "text: string\ntag?: read-only string",
            caller: "_ = Message(text: \"Hello\", tag: \"a\")"
        )
    )

    static let fieldOrderChanged = ChangeRule(
        "field-order-changed",
        .source,
        "The arguments of a model's initializer have another order.",
        ChangeExample(
            .sent,
            before: "text: string\nto: string",
            after: "to: string\ntext: string",
            caller: "_ = Message(text: \"Hello\", to: \"a\")"
        )
    )

    static let caseAdded = ChangeRule(
        "case-added",
        .source,
        "A union, a set of events or a result has a new case, which a `switch` without `default` lacks.",
        reverse: "case-removed",
        ChangeExample(
            .models,
            before: union("plain: Message"),
            after: union("plain: Message\n    receipt: Receipt"),
            caller: """
                func text(of note: Note) -> String {
                    switch note {
                    case .plain(let message): message.text
                    case .unrecognized: ""
                    }
                }
                _ = text
                """
        )
    )

    /// Models with a union of some members.
    static func union(_ members: String) -> String {
        messages + "\nNote:\n  docs: A note.\n  discriminator: kind\n  members:\n    " + members
    }

    static let caseRemoved = ChangeRule(
        "case-removed",
        .source,
        "A union, a set of events or a result loses a case.",
        reverse: "case-added",
        ChangeExample(
            .models,
            before: union("plain: Message\n    receipt: Receipt"),
            after: union("plain: Message"),
            caller: "_ = Note.receipt(Receipt(id: \"a\"))"
        )
    )

    static let caseRenamed = ChangeRule(
        "case-renamed",
        .source,
        "A case of a union, a set of events or a result has another name in Swift.",
        ChangeExample(
            .models,
            before: union("plain: Message"),
            after: union("plain as message: Message"),
            caller: "_ = Note.plain(Message(text: \"Hello\"))"
        )
    )

    static let caseContentChanged = ChangeRule(
        "case-content-changed",
        .source,
        "A case of a union, a set of events or a result has content of another type.",
        ChangeExample(
            .models,
            before: union("plain: Message"),
            after: union("plain: Receipt"),
            caller: "_ = Note.plain(Message(text: \"Hello\"))"
        )
    )

    static let kindRenamed = ChangeRule(
        "kind-renamed",
        .source,
        "The property with the kind of a union with common fields has another name.",
        ChangeExample(
            .models,
            before: union("plain: Message\n  fields:\n    author?: string"),
            after: union("plain: Message\n  fields:\n    author?: string")
                .replacing("discriminator: kind", with: "discriminator: kind as variant", maxReplacements: 1),
            caller: "func kind(of note: Note) { _ = note.kind }\n_ = kind"
        )
    )

    static let valueRemoved = ChangeRule(
        "value-removed",
        .source,
        "An enum loses a value.",
        reverse: "value-added",
        ChangeExample(.values, before: "- red\n- green", after: "- red", caller: "_ = Color.green")
    )

    static let valueRenamed = ChangeRule(
        "value-renamed",
        .source,
        "A value of an enum has another name in Swift; on the wire, it is the same.",
        ChangeExample(.values, before: "- red\n- green", after: "- red\n- green as lime", caller: "_ = Color.green")
    )

    static let rawTypeChanged = ChangeRule(
        "raw-type-changed",
        .source,
        "The values of an enum are numbers instead of texts, or of another size.",
        ChangeExample(
            .file,
            before: numbers("int32"),
            after: numbers("int64"),
            caller: "let number: Int32 = Level.low.rawValue\n_ = number"
        )
    )

    /// A description with an enum of numbers.
    static func numbers(_ type: String) -> String {
        library() + """

            enums:
              Level:
                docs: A level.
                type: \(type)
                values:
                  - 1 as low
                  - 2 as high

            """
    }
}
