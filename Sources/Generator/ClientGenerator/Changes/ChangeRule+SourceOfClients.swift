// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let sourceOfClients = [
        libraryRemoved, moduleRenamed, clientRemoved, clientCreationChanged, operationRemoved, operationRenamed,
        argumentRequired, argumentRemoved, argumentRenamed, argumentTypeChanged, argumentMadeRequired,
        argumentOrderChanged, resultChanged, responseHeaderRemoved, responseHeaderChanged, accessLowered,
        accessRaisedToPackage, reExportRemoved,
    ]

    static let libraryRemoved = ChangeRule(
        "library-removed",
        .source,
        "A library has no description any more.",
        reverse: "library-added",
        ChangeExample(.file, before: library(), after: "", caller: "try await client.ping()")
    )

    static let moduleRenamed = ChangeRule(
        "module-renamed",
        .source,
        "A library's module has another name.",
        ChangeExample(
            .file,
            before: library(),
            after: library(module: "ACSDemonstration"),
            caller: "try await ACSDemo.DemoClient(endpoint: endpoint, credential: key).ping()"
        )
    )

    /// A whole description.
    static func library(module: String = "ACSDemo") -> String {
        """
        service: Demo
        module: \(module)
        docs: A service for examples.
        api-version: "2026-01-01"
        auth: accessKey

        clients:
          DemoClient:
            docs: Sends messages.
            operations:
              ping:
                docs: Checks the connection.
                request: GET /ping
                response: 204

        """
    }

    static let clientRemoved = ChangeRule(
        "client-removed",
        .source,
        "A library loses a client.",
        reverse: "client-added",
        ChangeExample(
            .clients,
            before: demoClient + "\n" + pingClient,
            after: demoClient,
            caller: "try await PingClient(endpoint: endpoint, credential: key).ping()"
        )
    )

    static let demoClient = """
        DemoClient:
          docs: Sends messages.
          operations:
            send:
              docs: Sends a message.
              request: POST /messages
              body: Message
              response: 200 Receipt
        """

    static let pingClient = """
        PingClient:
          docs: Checks the connection.
          operations:
            ping:
              docs: Checks the connection.
              request: GET /ping
              response: 204
        """

    static let clientCreationChanged = ChangeRule(
        "client-creation-changed",
        .source,
        "Another client or member creates a client, or the client has other path parameters.",
        ChangeExample(
            .clients,
            before: demoClient + "\n" + pingClient(from: "DemoClient.ping"),
            after: demoClient + "\n" + pingClient(from: "DemoClient.checks"),
            caller: "try await client.ping.ping()"
        )
    )

    private static func pingClient(from parent: String) -> String {
        pingClient.replacing("  operations:", with: "  from: \(parent)\n  operations:")
    }

    static let operationRemoved = ChangeRule(
        "operation-removed",
        .source,
        "A client loses an operation.",
        reverse: "operation-added",
        ChangeExample(
            .operations,
            before: send + "\n" + "delete:\n  docs: Deletes a message.\n  request: DELETE /messages\n  response: 204",
            after: send,
            caller: "try await client.delete()"
        )
    )

    static let send = """
        send:
          docs: Sends a message.
          request: POST /messages
          body: Message
          response: 200 Receipt
        """

    static let operationRenamed = ChangeRule(
        "operation-renamed",
        .source,
        "The method of an operation has another name; it sends the same request.",
        ChangeExample(
            .operations,
            before: "ping:\n  docs: Checks the connection.\n  request: GET /ping\n  response: 204",
            after: "check:\n  docs: Checks the connection.\n  request: GET /ping\n  response: 204",
            caller: "try await client.ping()"
        )
    )

    static let argumentRequired = ChangeRule(
        "argument-required",
        .source,
        "A method has a new argument that must be passed.",
        reverse: "argument-removed",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 204",
            after: "request: GET /messages\nquery:\n  folder: string\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let argumentRemoved = ChangeRule(
        "argument-removed",
        .source,
        "A method loses an argument.",
        reverse: "argument-added",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  folder?: string\nresponse: 204",
            after: "request: GET /messages\nresponse: 204",
            caller: "try await client.send(folder: \"inbox\")"
        )
    )

    static let argumentRenamed = ChangeRule(
        "argument-renamed",
        .source,
        "An argument has another label; the request is the same.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  top?: int32\nresponse: 204",
            after: "request: GET /messages\nquery:\n  top as limit?: int32\nresponse: 204",
            caller: "try await client.send(top: 10)"
        )
    )

    static let argumentTypeChanged = ChangeRule(
        "argument-type-changed",
        .source,
        "An argument has another type.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  id: string\nresponse: 204",
            after: "request: GET /messages\nquery:\n  id: uuid\nresponse: 204",
            caller: "let id: String = \"a\"\ntry await client.send(id: id)"
        )
    )

    static let argumentMadeRequired = ChangeRule(
        "argument-made-required",
        .source,
        "An argument that could be left out must be passed.",
        reverse: "argument-made-optional",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  folder?: string\nresponse: 204",
            after: "request: GET /messages\nquery:\n  folder: string\nresponse: 204",
            caller: "try await client.send()"
        )
    )

    static let argumentOrderChanged = ChangeRule(
        "argument-order-changed",
        .source,
        "The arguments of a method have another order.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nquery:\n  folder?: string\n  top?: int32\nresponse: 204",
            after: "request: GET /messages\nquery:\n  top?: int32\n  folder?: string\nresponse: 204",
            caller: "try await client.send(folder: \"inbox\", top: 10)"
        )
    )

    static let resultChanged = ChangeRule(
        "result-changed",
        .source,
        "A method returns another type, or its result in another way: in pages, or as a long-running operation.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse: 200 Message",
            after: "request: GET /messages\nresponse: 200 Receipt",
            caller: "let message: Message = try await client.send()\n_ = message"
        )
    )

    static let responseHeaderRemoved = ChangeRule(
        "response-header-removed",
        .source,
        "A response no longer has a header.",
        reverse: "response-header-added",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse:\n  204: empty\n  headers:\n    x-count: int32\n    x-more: bool",
            after: "request: GET /messages\nresponse:\n  204: empty\n  headers:\n    x-count: int32",
            caller: "_ = try await client.withHeaders.send().headers.xMore"
        )
    )

    static let responseHeaderChanged = ChangeRule(
        "response-header-changed",
        .source,
        "A header of a response has another type, or another name in Swift.",
        ChangeExample(
            .operation,
            before: "request: GET /messages\nresponse:\n  204: empty\n  headers:\n    x-count: int32",
            after: "request: GET /messages\nresponse:\n  204: empty\n  headers:\n    x-count: int64",
            caller: "let count: Int32? = try await client.withHeaders.send().headers.xCount\n_ = count"
        )
    )
}
