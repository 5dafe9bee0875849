// SPDX-License-Identifier: MIT

import Testing

/// A description with as many parts of one kind as are asked for.
struct LargeDescription: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Whether each part has an error, which costs work of its own.
    var isWrong = false
    let fragment: @Sendable (Int) -> Fragment

    func texts(_ count: Int) -> [String: String] { fragment(count).texts }

    /// What a kind has much of.
    struct Fragment {
        var top = ""
        var operations = ""
        var clients = ""
        var models = ""
        var enums = ""
        /// Further files.
        var files: [String: String] = [:]
        var hosts = "  - .example.com\n"
        var docs = "Does things."

        var texts: [String: String] {
            files.merging(["a.yaml": description]) { $1 }
        }

        private var description: String {
            """
            service: Demo
            module: ACSDemo
            docs: A library for tests.
            auth: accessKey
            allowed-hosts:
            \(hosts)\(top)
            clients:
              DemoClient:
                docs: \(docs)
                operations:
                  run:
                    request: GET /things
                    docs: Runs.
                    response: 200 Zero
            \(operations)
            \(clients)
            models:
              Zero:
                docs: D.
                fields: {}
            \(models)
            \(enums.isEmpty ? "" : "enums:")
            \(enums)
            """
        }
    }

    static func many(_ count: Int, _ part: (Int) -> String) -> String {
        (0..<count).map(part).joined()
    }

    static func operation(_ name: String, _ request: String, _ lines: String = "response: 204") -> String {
        let indented = lines.split(separator: "\n").map { "        \($0)\n" }.joined()
        return "      \(name):\n        request: \(request)\n        docs: Does it.\n\(indented)"
    }

    static func model(_ name: String, _ fields: String) -> String {
        let indented = fields.split(separator: "\n").map { "      \($0)\n" }.joined()
        return "  \(name):\n    docs: D.\n    fields:\(indented.isEmpty ? " {}\n" : "\n" + indented)"
    }

    static func client(_ name: String, _ lines: String = "") -> String {
        "  \(name)Client:\n    docs: D.\n\(lines)    operations:\n\(operation("run", "GET /x"))"
    }

    static func version(_ index: Int) -> String {
        let year = 2000 + index / 336
        let (month, day) = (101 + index % 336 / 28, 101 + index % 28)
        return "\"\(year)-\("\(month)".dropFirst())-\("\(day)".dropFirst())\""
    }

    static func versions(_ count: Int) -> String {
        "api-version: \(version(0))\napi-versions:\n" + many(count) { "  - \(version($0))\n" }
    }

    static let sending = operation("send", "POST /s", "body: M\nresponse: 204")
    static let values = "  E:\n    docs: D.\n    values:\n"

    init(_ name: String, isWrong: Bool = false, _ fragment: @escaping @Sendable (Int) -> Fragment) {
        testDescription = name
        self.isWrong = isWrong
        self.fragment = fragment
    }

    static let all = clients + operations + models + enums + files + events + wrong

    private static let clients: [Self] = [
        .init("clients") { .init(clients: many($0) { client("C\($0)") }) },
        .init("clients from one client") {
            .init(clients: many($0) { client("C\($0)", "    from: DemoClient.make\($0)\n") })
        },
        .init("path parameters of a client") { count in
            let path = many(count) { "      p\($0): string\n" }
            let operations = many(count) { operation("op\($0)", "GET /x/{p\($0)}") }
            let head = "  CClient:\n    docs: D.\n    from: DemoClient.make\n    path:\n"
            return .init(clients: head + path + "    operations:\n" + operations)
        },
        .init("hosts") { .init(hosts: many($0) { "  - a\($0).example.com\n" }) },
        .init("versions") { .init(top: versions($0)) },
        .init("words of documentation") {
            .init(docs: "|\n      A.\n" + many($0) { "\n      word\($0) and `a b`.\n" })
        },
        .init("code in documentation") {
            .init(docs: "|\n      A.\n" + many($0) { "\n      ```\n      \($0)\n      ```\n" })
        },
        .init("lists in documentation") {
            .init(docs: "|\n      A.\n\n" + many($0) { "      - word\($0) and words.\n" })
        },
    ]

    private static let operations: [Self] = [
        .init("operations") { .init(operations: many($0) { operation("op\($0)", "GET /x/\($0)") }) },
        .init("long-running operations") { count in
            let begun = many(count) {
                let keys = "monitor: watch\($0), final-state-via: location, result: M"
                return operation("op\($0)", "POST /x/\($0)", "response: 202\nlong-running: { \(keys) }")
            }
            return .init(
                operations: begun + many(count) { operation("watch\($0)", "GET /w\($0)/{id}") },
                models: model("M", many(count) { "f\($0)?: string\n" })
            )
        },
        .init("states of a long-running operation") { count in
            let states = many(count) { "    - s\($0)\n" }
            let lines = "response: 202\nlong-running:\n  monitor: watch\n  succeeded:\n\(states)"
            return .init(operations: operation("op", "POST /x", lines) + operation("watch", "GET /w/{id}"))
        },
        .init("results of several types") { count in
            .init(
                operations: many(count) {
                    operation("op\($0)", "GET /x/\($0)", "response:\n  200: Zero\n  202: empty")
                }
            )
        },
        .init("query parameters") { count in
            let lines = "query:\n\(many(count) { "  q\($0)?: string\n" })response: 204"
            return .init(operations: operation("op", "GET /x", lines))
        },
        .init("headers") { count in
            let lines = "headers:\n\(many(count) { "  h\($0)?: string\n" })response: 204"
            return .init(operations: operation("op", "GET /x", lines))
        },
        .init("headers of a response") { count in
            let lines = "response:\n  204: empty\n  headers:\n\(many(count) { "    h\($0): string\n" })"
            return .init(operations: operation("op", "GET /x", lines))
        },
        .init("content types") { count in
            let types = many(count) { "    - image/x\($0)\n" }
            let lines = "body:\n  type: stream\n  content-types:\n\(types)response: 204"
            return .init(operations: operation("op", "POST /x", lines))
        },
        .init("errors") {
            .init(operations: many($0) { operation("op\($0)", "GET /\($0)", "response: 204\nerrors: Zero") })
        },
        .init("ids of what operations make") { count in
            let operations = many(count) { operation("op\($0)", "POST /\($0)", "response: 201 M\ncreates: f\($0)") }
            return .init(operations: operations, models: model("M", many(count) { "f\($0): string\n" }))
        },
        .init("bodies with ids in their elements") { count in
            let lines = "body: M\nresponse: 204\nidempotency: { id: id, each: list }"
            let fields = many(count) { "f\($0)?: string\n" } + "list: I[]\n"
            return .init(
                operations: many(count) { operation("op\($0)", "POST /\($0)", lines) },
                models: model("M", fields) + model("I", "id?: string")
            )
        },
    ]

    private static let models: [Self] = [
        .init("models") { .init(models: many($0) { model("M\($0)", "a?: string") }) },
        .init("a ring of models") { count in .init(models: many(count) { model("M\($0)", "a?: M\(($0 + 1) % count)") })
        },
        .init("empty models in models") { count in
            let fields = { (index: Int) in "a?: M\(index + 1) = {}\nb?: M\(index + 1) = {}" }
            return .init(
                operations: operation("send", "POST /s", "body: M0\nresponse: 204"),
                models: many(count) { model("M\($0)", fields($0)) } + model("M\(count)", "")
            )
        },
        .init("fields") {
            .init(operations: sending, models: model("M", many($0) { "f\($0)?: string -- Some words.\n" }))
        },
        .init("fields of a merge-patch") { count in
            .init(
                operations: operation("change", "PATCH /s", "merge-patch: M\nresponse: 204"),
                models: model("M", many(count) { "f\($0)?: string\n" })
            )
        },
        .init("fields of versions") { count in
            let fields = many(count) { "f\($0)?:\n  type: string\n  since: \(version($0))\n" }
            return .init(top: versions(count), operations: sending, models: model("M", fields))
        },
        .init("elements of a default") { count in
            let elements = many(count) { "    - v\($0)\n" }
            return .init(operations: sending, models: model("M", "f?:\n  type: string[]\n  default:\n\(elements)"))
        },
        .init("models that include one") { count in
            let including = many(count) {
                "  M\($0):\n    docs: D.\n    includes: B\n    fields:\n      f\($0)?: string\n"
            }
            return .init(models: model("B", "b?: string") + including)
        },
        .init("unions") { count in
            .init(
                models: many(count) {
                    "  U\($0):\n    docs: D.\n    discriminator: kind\n    members:\n      z: Zero\n"
                }
            )
        },
        .init("unions with common fields") { count in
            .init(
                models: many(count) {
                    "  U\($0):\n    docs: D.\n    discriminator: kind as kind\($0)\n    fields:\n      c?: string\n"
                        + "    members:\n      z: Zero\n"
                }
            )
        },
        .init("members of a union") { count in
            let union = "  U:\n    docs: D.\n    discriminator: kind\n    members:\n"
            return .init(
                models: many(count) { model("M\($0)", "a?: string") } + union + many(count) { "      m\($0): M\($0)\n" }
            )
        },
        .init("members in fields") { count in
            let union = "  U:\n    docs: D.\n    discriminator?: kind\n    members:\n"
            return .init(models: union + many(count) { "      m\($0) in f\($0): string\n" })
        },
    ]

    private static let enums: [Self] = [
        .init("enums") { .init(enums: many($0) { "  E\($0):\n    docs: D.\n    values:\n      - a\n" }) },
        .init("values") { .init(enums: values + many($0) { "      - v\($0)\n" }) },
        .init("defaults of an enum") { count in
            .init(
                operations: sending,
                models: model("M", many(count) { "f\($0)?: E = v\($0)\n" }),
                enums: values + many(count) { "      - v\($0)\n" }
            )
        },
    ]

    private static let files: [Self] = [
        .init("imports") { count in
            let models = (0..<count).map { ("s\($0).yaml", "docs: D.\nmodels:\n\(model("I\($0)", ""))") }
            let imports = "imports:\n" + many(count) { "  - s\($0).yaml\n" }
            return .init(top: imports, files: Dictionary(uniqueKeysWithValues: models))
        },
        .init("rows of imports") { count in
            let files = (0..<count).map { index in
                let next = index % 25 == 24 || index == count - 1 ? "" : "imports: [s\(index + 1).yaml]\n"
                return ("s\(index).yaml", "docs: D.\n\(next)models:\n\(model("I\(index)", ""))")
            }
            let starts = stride(from: 0, to: count, by: 25).map { "  - s\($0).yaml\n" }.joined()
            return .init(top: "imports:\n" + starts, files: Dictionary(uniqueKeysWithValues: files))
        },
    ]
}
