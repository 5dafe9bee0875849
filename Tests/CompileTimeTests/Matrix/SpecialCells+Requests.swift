// SPDX-License-Identifier: MIT

extension SpecialCells {
    /// Operations and clients that `lint` must refuse.
    static let refusedRequests = wholeURLs.merging(followed, uniquingKeysWith: first).merging(
        sent,
        uniquingKeysWith: first
    ).merging(clients, uniquingKeysWith: first)

    private static let wholeURLs: [String: Fragment] = [
        "whole-url-misuse: a whole URL with a type": operation("GET {it}", ["path:", "  it: url", "response: 204"]),
        "whole-url-misuse: a whole URL with a version": operation(
            "GET {it}",
            ["api-version: \"2025-01-01\"", "response: 204"]
        ),
        "whole-url-misuse: a whole URL since a version": operation(
            "GET {it}",
            ["since: \"2026-01-01\"", "response: 204"]
        ),
        "whole-url-misuse: a whole URL until a version": operation(
            "GET {it}",
            ["until: \"2025-01-01\"", "response: 204"]
        ),
        "whole-url-misuse: a whole URL with a query": operation(
            "GET {it}",
            ["query:", "  a?: string", "response: 204"]
        ),
        "whole-url-misuse: a whole URL with a newer header": operation(
            "GET {it}",
            ["headers:", "  a?:", "    type: string", "    since: \"2026-01-01\"", "response: 204"]
        ),
    ]

    private static let followed: [String: Fragment] = [
        "follow-misuse: a monitor with a whole URL": following(monitor: "GET {it}"),
        "follow-misuse: a monitor with a required query": following(monitor: "GET /x/{it}", ["query:", "  a: string"]),
        "follow-misuse: a cancel with POST": following(cancel: "POST /x/{it}"),
        "follow-misuse: a cancel with a whole URL": following(cancel: "DELETE {it}"),
        "follow-misuse: a cancel with a required header": following(
            cancel: "DELETE /x/{it}",
            ["headers:", "  a: string"]
        ),
        "follow-misuse: a cancel with a body": following(cancel: "DELETE /x/{it}", ["body: Leaf"]),
    ]

    private static let sent: [String: Fragment] = [
        "wire-name-twice: one header for an id and a time": operation(
            "POST /x",
            ["idempotency: { id: X, first-sent: x }", "response: 204"]
        ),
        "runtime-parameter: an id in a header of the runtime": operation(
            "POST /x",
            ["idempotency: { id: Authorization }", "response: 204"]
        ),
        "wire-name-twice: an id in the header of a condition": operation(
            "POST /x",
            ["idempotency: { id: If-Match }", "preconditions: [If-Match]", "response: 204"]
        ),
        "runtime-parameter: the endpoint's host as the host": operation(
            "GET {it}",
            ["host-header: Host", "response: 204"]
        ),
        "each-misuse: an id that is also a time": operation(
            "POST /x",
            ["body: Holder", "response: 204", "idempotency:", "  each: items", "  id: key", "  first-sent: key"],
            models: holder + element
        ),
        "each-misuse: an id with a default": operation(
            "POST /x",
            ["body: Holder", "response: 204", "idempotency:", "  each: items", "  id: key"],
            models: holder + element + " = a"
        ),
        "hidden-name: a response whose case has a meaning": operation(
            "GET /x",
            ["response:", "  200: Init", "  202: empty"],
            models: "  Init:\n    docs: D.\n    fields: {}"
        ),
        "no-content: a response to HEAD": operation("HEAD /x", ["response: 200 Leaf"]),
        "no-content: a list in pages to HEAD": operation("HEAD /x", ["pages: Leaf"]),
        "default-mismatch: a header that is not ASCII by default": operation(
            "GET /x",
            ["headers:", "  a?: string = é", "response: 204"]
        ),
        "default-mismatch: a header with a space at its end by default": operation(
            "GET /x",
            ["headers:", "  a?:", "    type: string", "    default: 'a '", "response: 204"]
        ),
        "malformed-path: a path with half an encoded byte": operation("GET /a%zz", ["response: 204"]),
        "malformed-path: a path with encoded dots": operation("GET /a/%2e%2E/b", ["response: 204"]),
        "malformed-path: a path with a dot and an encoded one": operation("GET /a/.%2e/b", ["response: 204"]),
    ]

    private static let clients: [String: Fragment] = [
        "version-outside: an operation that is older than its client": made(
            ["since: \"2026-01-01\""],
            ["since: \"2025-01-01\""]
        ),
        "version-outside: an operation after its client's end": made(
            ["until: \"2025-01-01\""],
            ["since: \"2026-01-01\""]
        ),
        "version-outside: a client that is older than the one around it": Fragment.joined([
            made(["since: \"2026-01-01\""], []),
            made(["since: \"2025-01-01\""], [], "InnerClient", from: "OddClient.inner"),
        ]),
        "tokens-for-misuse: tokens without scopes": tokens([]),
        "tokens-for-misuse: tokens since a version": tokens(["token-scopes: [voip]", "since: \"2026-01-01\""]),
        "tokens-for-misuse: tokens of a version": tokens(["token-scopes: [voip]", "api-version: \"2026-01-01\""]),
        "tokens-for-misuse: tokens that are deprecated": tokens(["token-scopes: [voip]", "deprecated: Use another."]),
    ]

    private static let holder = "  Holder:\n    docs: D.\n    fields:\n      items: Element[]\n"

    private static func first(_ first: Fragment, _: Fragment) -> Fragment { first }

    /// A long-running operation and the one that reads its state or cancels it.
    private static func following(
        monitor: String = "GET /states/{it}",
        cancel: String = "DELETE /states/{it}",
        _ lines: [String] = []
    ) -> Fragment {
        let isMonitor = !monitor.hasPrefix("GET /states")
        func operation(_ name: String, _ lines: [String]) -> [String] {
            ["\(name):", "  docs: D."] + lines.map { "  " + $0 }
        }
        let all =
            operation("doIt", ["request: POST /x", "response: 202", "long-running: { monitor: look, cancel: stop }"])
            + operation("look", ["request: \(monitor)", "response: 200 Leaf"] + (isMonitor ? lines : []))
            + operation("stop", ["request: \(cancel)", "response: 204"] + (isMonitor ? [] : lines))
        return Fragment(operations: all.map { "      " + $0 }.joined(separator: "\n"))
    }

    /// A client with one operation.
    private static func made(
        _ lines: [String],
        _ operation: [String],
        _ name: String = "OddClient",
        from: String = "MatrixClient.odd"
    ) -> Fragment {
        let head = ["  \(name):", "    docs: D.", "    from: \(from)"] + lines.map { "    " + $0 }
        let run = ["    operations:", "      run:", "        request: GET /x", "        docs: D."]
        let rest = ["        response: 204"] + operation.map { "        " + $0 }
        return Fragment(clients: (head + run + rest).joined(separator: "\n"))
    }

    private static func tokens(_ lines: [String]) -> Fragment {
        let head = ["  OddClient:", "    docs: D.", "    auth: userAccessToken", "    tokens-for: Calling"]
        return Fragment(clients: (head + lines.map { "    " + $0 }).joined(separator: "\n"))
    }
}
