// SPDX-License-Identifier: MIT

public import ACSCore

extension ScriptedAnswer {
    /// An answer with JSON in a text.
    public static func json(_ status: Int, _ text: String) -> ScriptedAnswer {
        json(status, bytes: text.utf8)
    }

    /// An answer with JSON in literals of Swift.
    public static func json(_ status: Int, _ value: JSONValue) -> ScriptedAnswer {
        json(status, encoding: value)
    }

    /// An answer with JSON of a model, written as the clients write it.
    public static func json(_ status: Int, encoding value: some Encodable & Sendable) -> ScriptedAnswer {
        .init { request in
            try await json(status, bytes: try ServiceJSON.encode(value)).respond(request)
        }
    }

    /// An answer with JSON in bytes, such as a fixture's.
    public static func json(_ status: Int, bytes: some Sequence<UInt8>) -> ScriptedAnswer {
        stream(status, [Array(bytes)]).header("Content-Type", "application/json; charset=utf-8")
    }

    /// A refusal as the services write it: an object `error` with a code and a message.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - code: What `ACSError.code` gives.
    ///   - message: What `ACSError.message` gives.
    public static func failure(_ status: Int, code: String, message: String) -> ScriptedAnswer {
        json(status, ["error": .serviceError(code, message)])
    }
}

extension JSONValue {
    static func serviceError(_ code: String, _ message: String) -> JSONValue {
        ["code": .string(code), "message": .string(message)]
    }
}
