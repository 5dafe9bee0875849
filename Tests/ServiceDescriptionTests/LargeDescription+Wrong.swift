// SPDX-License-Identifier: MIT

extension LargeDescription {
    /// Each part has an error.
    static let wrong: [Self] = [
        .init("unknown types", isWrong: true) { count in
            .init(
                models: model("M", many(count) { "f\($0)?: Unknown\($0)\n" }) + many(count) { model("Known\($0)", "") }
            )
        },
        .init("unknown values", isWrong: true) { count in
            .init(
                operations: sending,
                models: model("M", many(count) { "f\($0)?: E = w\($0)\n" }),
                enums: values + many(count) { "      - v\($0)\n" }
            )
        },
        .init("unknown operations", isWrong: true) { count in
            .init(
                operations: many(count) {
                    operation("op\($0)", "POST /\($0)", "response: 202\nlong-running: { monitor: watch\($0) }")
                }
            )
        },
        .init("unknown clients", isWrong: true) {
            .init(clients: many($0) { client("C\($0)", "    from: P\($0)Client.it\n") })
        },
        .init("unknown keys", isWrong: true) { .init(operations: many($0) { "        key\($0): x\n" }) },
        .init("unknown ids", isWrong: true) { count in
            let operations = many(count) { operation("op\($0)", "POST /\($0)", "response: 201 M\ncreates: g\($0)") }
            return .init(operations: operations, models: model("M", many(count) { "f\($0): string\n" }))
        },
        .init("names that collide", isWrong: true) {
            .init(models: model("M", many($0) { "f_\($0)?: string\nf-\($0)?: string\n" }))
        },
        .init("keys that are there twice", isWrong: true) {
            .init(models: model("M", many($0 + 1) { _ in "f: string\n" }))
        },
        .init("models that hold themselves", isWrong: true) { count in
            .init(
                operations: operation("send", "POST /s", "body: M0\nresponse: 204"),
                models: many(count) { model("M\($0)", "a?: M\(($0 + 1) % count) = {}") }
            )
        },
    ]
}
