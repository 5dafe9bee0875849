// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let behaviour = [
        apiVersionChanged, apiVersionRemoved, availabilityNarrowed, repeatabilityChanged, pollingChanged,
        defaultChanged, argumentWithDefaultAdded, fieldWithDefaultAdded, statusAdded, statusRemoved, errorBodyChanged,
        documentedHeaderRemoved, createdIDChanged, preflightChanged,
    ]

    static let apiVersionChanged = ChangeRule(
        "api-version-changed",
        .behaviour,
        "Requests have another API version if the caller chooses none.",
        ChangeExample(
            .library,
            before: "api-version: \"2025-01-01\"\napi-versions: [\"2025-01-01\", \"2026-01-01\"]\nauth: accessKey",
            after: "api-version: \"2026-01-01\"\napi-versions: [\"2025-01-01\", \"2026-01-01\"]\nauth: accessKey",
            caller: "_ = client"
        )
    )

    static let apiVersionRemoved = ChangeRule(
        "api-version-removed",
        .behaviour,
        "A caller can no longer choose an API version: clients with it fail.",
        reverse: "api-version-added",
        ChangeExample(
            .library,
            before: "api-version: \"2026-01-01\"\napi-versions: [\"2025-01-01\", \"2026-01-01\"]\nauth: accessKey",
            after: "api-version: \"2026-01-01\"\nauth: accessKey",
            caller: "_ = client"
        )
    )

    static let availabilityNarrowed = ChangeRule(
        "availability-narrowed",
        .behaviour,
        "A call or value is refused with an API version that had it.",
        reverse: "availability-widened",
        ChangeExample(
            .file,
            before: versioned(""),
            after: versioned("since: \"2026-01-01\""),
            caller: "try await client.ping()"
        )
    )

    /// A description with two API versions, and keys for the operation.
    static func versioned(_ keys: String) -> String {
        library().replacing(
            "api-version: \"2026-01-01\"\n",
            with: "api-version: \"2026-01-01\"\napi-versions: [\"2025-01-01\", \"2026-01-01\"]\n"
        ) + (keys.isEmpty ? "" : "        \(keys)\n")
    }

    static let repeatabilityChanged = ChangeRule(
        "repeatability-changed",
        .behaviour,
        "A call is repeated after a lost response although it was not, or the other way around, or has other ids.",
        ChangeExample(
            .operation,
            before: "request: POST /messages\nbody: Message\nresponse: 200 Receipt",
            after: "request: POST /messages\nbody: Message\nresponse: 200 Receipt\nidempotent: true",
            caller: "_ = try await client.send(Message(text: \"Hello\"))"
        )
    )

    static let pollingChanged = ChangeRule(
        "polling-changed",
        .behaviour,
        "A long-running operation is followed in another way: operations, states, headers, or the interval.",
        ChangeExample(
            .operations,
            before: longRunning("interval: 2s"),
            after: longRunning("interval: 5s"),
            caller: "_ = try await client.beginBuild()"
        )
    )

    /// A long-running operation, and that which returns its state.
    static func longRunning(_ key: String) -> String {
        """
        build:
          docs: Builds.
          request: POST /builds
          response: 202
          long-running:
            monitor: getBuild
            \(key)
        getBuild:
          docs: Returns the state.
          request: GET /builds/{id}
          response: 200 Receipt
        """
    }

    static let defaultChanged = ChangeRule(
        "default-changed",
        .behaviour,
        "Something else is sent if the caller passes nothing.",
        ChangeExample(
            .sent,
            before: "text: string\nlifetime?: int32 = 60",
            after: "text: string\nlifetime?: int32 = 90",
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let argumentWithDefaultAdded = ChangeRule(
        "argument-with-default-added",
        .behaviour,
        "A query parameter or header that was not sent has a default, which is.",
        reverse: "argument-removed",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /messages\nquery:\n  top?: int32 = 100\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let fieldWithDefaultAdded = ChangeRule(
        "field-with-default-added",
        .behaviour,
        "A field that was not sent has a default, which is.",
        reverse: "field-removed",
        ChangeExample(
            .sent,
            before: "text: string",
            after: "text: string\nlifetime?: int32 = 60",
            caller: "_ = Message(text: \"Hello\")"
        )
    )

    static let statusAdded = ChangeRule(
        "status-added",
        .behaviour,
        "Another status is a success.",
        reverse: "status-removed",
        ChangeExample(
            .operation,
            before: "request: POST /messages\nbody: Message\nresponse: 200 Receipt",
            after: "request: POST /messages\nbody: Message\nresponse:\n  200: Receipt\n  201: Receipt",
            caller: "_ = try await client.send(Message(text: \"Hello\"))"
        )
    )

    static let statusRemoved = ChangeRule(
        "status-removed",
        .behaviour,
        "A status is no longer a success: the call fails.",
        reverse: "status-added",
        ChangeExample(
            .operation,
            before: "request: POST /messages\nbody: Message\nresponse:\n  200: Receipt\n  201: Receipt",
            after: "request: POST /messages\nbody: Message\nresponse: 200 Receipt",
            caller: "_ = try await client.send(Message(text: \"Hello\"))"
        )
    )

    static let errorBodyChanged = ChangeRule(
        "error-body-changed",
        .behaviour,
        "Refusals have a body of another type.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204\nerrors: Message",
            after: "request: GET /messages\nresponse: 204\nerrors: Receipt",
            caller: "try await client.send()"
        )
    )

    static let documentedHeaderRemoved = ChangeRule(
        "documented-header-removed",
        .behaviour,
        """
        A documented header of a refusal, or of the response that begins an operation, was removed or has another type.
        """,
        reverse: "documented-header-added",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nerrors:\n  default: Receipt\n  headers:\n    x-code: bool\nresponse: 204",
            after: "request: GET /messages\nerrors: Receipt\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let createdIDChanged = ChangeRule(
        "created-id-changed",
        .behaviour,
        "The id of what a call created is read from another field if the response can't be decoded.",
        ChangeExample(
            .operation,
            before: "request: POST /messages\nbody: Message\nresponse: 200 Receipt",
            after: "request: POST /messages\nbody: Message\nresponse: 200 Receipt\ncreates: id",
            caller: "_ = try await client.send(Message(text: \"Hello\"))"
        )
    )

    static let preflightChanged = ChangeRule(
        "preflight-changed",
        .behaviour,
        "`preflight()` sends another request.",
        ChangeExample(
            .library,
            before: "auth: accessKey",
            after: "auth: accessKey\npreflight: GET /messages",
            caller: "try await client.preflight()"
        )
    )
}
