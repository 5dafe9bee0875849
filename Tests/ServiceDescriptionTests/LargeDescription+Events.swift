// SPDX-License-Identifier: MIT

extension LargeDescription {
    /// What a server receives, and what the documentation shows.
    static let events: [Self] = [
        .init("events of a set") { count in
            let types = many(count) { "      Demo.Type\($0): M\($0)\n" }
            return .init(
                top: "events:\n  DemoEvent:\n    docs: Happens.\n    types:\n\(types)",
                models: many(count) { model("M\($0)", "a?: string") }
            )
        },
        .init("sets of events") { count in
            let sets = many(count) { "  D\($0)Event:\n    docs: Happens.\n    types:\n      Demo.Type\($0): M\n" }
            return .init(top: "events:\n" + sets, models: model("M", "a?: string"))
        },
        .init("messages of streams") { count in
            let unions = many(count) {
                "  F\($0):\n    docs: D.\n    discriminator?: kind\n    members:\n      z in content\($0): Zero\n"
            }
            return .init(top: "frames:\n" + many(count) { "  F\($0): received\n" }, models: unions)
        },
        .init("topics") { count in
            .init(
                top: "topics:\n" + many(count) { "  Do thing \($0): [DemoClient.op\($0)]\n" },
                operations: many(count) { operation("op\($0)", "GET /x/\($0)") }
            )
        },
        .init("links of a topic") { count in
            .init(
                top: "topics:\n  Do things:\n" + many(count) { "    - DemoClient.op\($0)\n" },
                operations: many(count) { operation("op\($0)", "GET /x/\($0)") }
            )
        },
        .init("examples") { count in
            let examples = many(count) { index in
                """
                  DemoClient.op\(index):
                    plain\(index):
                      docs: Does it.
                      swift: try await client.op\(index)()
                      request: |
                        GET /x/\(index)
                      response: |
                        204

                """
            }
            return .init(
                operations: many(count) { operation("op\($0)", "GET /x/\($0)") },
                files: ["a.examples.yaml": "examples:\n" + examples]
            )
        },
    ]
}
