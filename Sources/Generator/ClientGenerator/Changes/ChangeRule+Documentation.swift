// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let documentation = [
        deprecationChanged, retirementChanged, topicsChanged, constraintsChanged, documentationChanged,
    ]

    static let deprecationChanged = ChangeRule(
        "deprecation-changed",
        .documentation,
        "Something is deprecated, no longer deprecated, or has another sentence that says what to use instead.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /messages\nresponse: 204\ndeprecated: Use list.",
            caller: "try await client.send()"
        )
    )

    static let retirementChanged = ChangeRule(
        "retirement-changed",
        .documentation,
        "What is announced about the end of the service differs.",
        ChangeExample(
            .library,
            before: "auth: accessKey",
            after: "retires: \"2030-01-09\"\nauth: accessKey",
            caller: "_ = client"
        )
    )

    static let topicsChanged = ChangeRule(
        "topics-changed",
        .documentation,
        "The topics at the top of the library's documentation differ.",
        ChangeExample(
            .library,
            before: "auth: accessKey",
            after: "auth: accessKey\ntopics:\n  Send messages: [DemoClient, DemoClient.send]",
            caller: "_ = client"
        )
    )

    static let constraintsChanged = ChangeRule(
        "constraints-changed",
        .documentation,
        "The service expects another range, length or pattern. Nothing is checked before it is sent.",
        ChangeExample(
            .sent,
            before: "text: string\nlifetime?:\n  type: int32\n  range: 1...60",
            after: "text: string\nlifetime?:\n  type: int32\n  range: 1...90",
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let documentationChanged = ChangeRule(
        "documentation-changed",
        .documentation,
        "The documentation of a declaration, or an example of an operation, differs.",
        ChangeExample(
            .sent,
            before: "text: string -- A text.",
            after: "text: string -- At most 1,000 characters.",
            caller: "_ = Message(text: \"Hello\")"
        )
    )
}
