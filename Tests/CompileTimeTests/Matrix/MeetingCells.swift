// SPDX-License-Identifier: MIT

/// Keys of the language that meet in one operation, client or model, with statements that prove what they give.
enum MeetingCells {
    static let all: [(fragment: Fragment, statements: [String])] = [
        wholeURL, importedEnum, patchedBatch, overridden, longRunning, tokens, mediaType, olderClients,
        returnedHeaders,
    ]

    private static let host = "https://example.communication.azure.com"

    private static let wholeURL = (
        Fragment(
            operations: """
                      fetchWhole:
                        request: GET {location}
                        docs: Reads a whole URL.
                        headers:
                          it?: string
                        host-header: x-ms-host
                        preconditions: [If-Match]
                        response: 204
                      listWhole:
                        request: GET {location}
                        docs: Lists what a whole URL has.
                        path:
                          location: string -- Where it is.
                        pages: Leaf
                """
        ),
        [
            "await pathHas(\"whole\", 0, \"a\") { try await client.fetchWhole(location: \"\(host)/whole/a\") }",
            "await headerHas(\"whole\", [(\"it\", \"x\"), (\"x-ms-host\", \"example.communication.azure.com\")]) "
                + "{ try await client.fetchWhole(location: \"\(host)/whole\", it: \"x\") }",
            "await item(\"whole pages\", #\"{\"text\":\"a\"}\"#) { client.listWhole(location: \"\(host)/whole\") }",
        ]
    )

    private static let returnedHeaders = (
        Fragment(
            clients: """
                  HeadersClient:
                    docs: Holds a value that operations with headers of responses have in their paths.
                    from: MatrixClient.headers
                    path:
                      it: uuid
                    operations:
                      read:
                        request: GET /headers/{it}/{pipelineId}
                        docs: Reads one of several responses.
                        path:
                          pipelineId as it: Color
                        preconditions: [If-Match]
                        response:
                          204: empty
                          200: Leaf
                          headers:
                            it as level: Level
                      look:
                        request: HEAD /headers/{it}
                        docs: Reads a header alone.
                        response:
                          204: empty
                          headers:
                            content-type as value: string
                """
        ),
        [
            "await responseHeader(\"headers\", \"-2\", \"-2\") "
                + "{ try await client.headers(it: UUID()).withHeaders.read(it: .blue).headers.level }",
            "await responseHeader(\"headers\", \"content-type\") "
                + "{ try await client.headers(it: UUID()).withHeaders.look().headers.value }",
            "await pathHas(\"headers\", 1, \"blue\") { _ = try await client.headers(it: UUID()).read(it: .blue) }",
        ]
    )

    private static let importedEnum = (
        Fragment(
            clients: """
                  ImportedClient:
                    docs: Holds a value of an enum that is imported, and named nowhere else.
                    from: MatrixClient.imported
                    path:
                      color: ImportedColor
                    operations:
                      run:
                        request: GET /imported/{color}
                        docs: Runs.
                        response: 204
                """,
            imports: ["shared.yaml": "docs: D.\nenums:\n  ImportedColor:\n    docs: D.\n    values:\n      - one\n"]
        ),
        ["await pathHas(\"imported\", 0, \"one\") { try await client.imported(color: .one).run() }"]
    )

    private static let patchedBatch = (
        Fragment(
            operations: """
                      sendBatch:
                        request: POST /batch
                        docs: Sends elements with ids.
                        body?: Batch = {}
                        idempotency: { each: items, id: key, first-sent: at }
                        response: 204
                      changeBatch:
                        request: PATCH /batch
                        docs: Changes the same model.
                        merge-patch: Batch
                        response: 204
                      changeElement:
                        request: PATCH /element
                        docs: Changes an element.
                        merge-patch: BatchElement
                        response: 204
                """,
            models: """
                  BatchBase:
                    docs: Has elements.
                    fields:
                      items: BatchElement[] = []
                  Batch:
                    docs: Includes elements.
                    includes: BatchBase
                  BatchElement:
                    docs: Has an id.
                    fields:
                      key?: string
                      at?: string
                      text?: string
                """
        ),
        [
            "await sends(\"a batch by default\", #\"{\"items\":[]}\"#) { try await client.sendBatch() }",
            "await sends(\"the change of a batch\", #\"{\"items\":[]}\"#) { try await client.changeBatch(.init()) }",
            "await sends(\"the change of an element\", #\"{\"key\":\"a\"}\"#) "
                + "{ try await client.changeElement(.init(key: .set(\"a\"))) }",
        ]
    )

    private static let overridden = (
        Fragment(
            operations: """
                      runOverridden:
                        request: GET /overridden/a%20b
                        docs: Has its own version and errors.
                        api-version: "2025-01-01"
                        accept: text/plain
                        idempotent: false
                        errors:
                          404: Leaf
                        response: 204
                """
        ),
        [
            "await queryHas(\"overridden\", [(\"api-version\", \"2025-01-01\")]) "
                + "{ try await client.runOverridden() }",
            "await pathHas(\"overridden\", 0, \"a%20b\") { try await client.runOverridden() }",
        ]
    )

    private static let longRunning = (
        Fragment(
            clients: """
                  WatchedClient:
                    docs: Has an operation that takes its time.
                    from: MatrixClient.watched
                    path:
                      room: string
                    operations:
                      work:
                        request: POST /watched/{room}
                        docs: Works.
                        response:
                          200: string
                          202: Leaf
                        long-running: { monitor: watch, cancel: stop }
                      watch:
                        request: GET /watched/{room}/operations/{operationId}
                        docs: Watches.
                        query:
                          expand?: string
                        response: 200 Leaf
                      stop:
                        request: DELETE /watched/{room}/operations/{operationId}
                        docs: Stops it.
                        body?: Leaf
                        response: 204
                """
        ),
        ["await pathHas(\"watched\", 0, \"a\", 202) { _ = try await client.watched(room: \"a\").beginWork() }"]
    )

    private static let tokens = (
        Fragment(
            clients: """
                  TokensClient:
                    docs: Hands out tokens of every scope.
                    auth: userAccessToken
                    token-scopes: [chat, voip, chat.join, chat.join.limited, voip.join]
                    tokens-for: Calling
                """
        ),
        ["_ = TokensClient.self"]
    )

    private static let longType = "application/vnd.example.\(String(repeating: "very-", count: 14))long+json"

    private static let mediaType = (
        Fragment(
            operations: """
                      sendLong:
                        request: POST /long
                        docs: Sends bytes of a kind with a long name.
                        accept: \(longType)
                        body:
                          type: stream
                          content-types:
                            - \(longType)
                        response: 204
                """
        ),
        [
            "await headerHas(\"long\", [(\"content-type\", \"\(longType)\"), (\"accept\", \"\(longType)\")]) "
                + "{ try await client.sendLong(ByteStream(Array(\"a\".utf8))) }"
        ]
    )

    private static let olderClients = (
        Fragment(
            clients: """
                  NewerClient:
                    docs: Is in one version.
                    from: MatrixClient.newer
                    since: "2026-01-01"
                    operations:
                      run:
                        request: GET /newer
                        docs: Runs.
                        response: 204
                  NewerInnerClient:
                    docs: Is made from it.
                    from: NewerClient.inner
                    operations:
                      run:
                        request: GET /inner
                        docs: Runs.
                        response: 204
                """
        ),
        [
            "await pathHas(\"inner\", 0, nil) { try await client.newer.inner.run() }",
            "await isRefused(\"an older version\") { try await older.newer.run() }",
            "await isRefused(\"an older version of an outer client\") { try await older.newer.inner.run() }",
        ]
    )
}
