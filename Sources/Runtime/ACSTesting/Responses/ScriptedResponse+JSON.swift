// SPDX-License-Identifier: MIT

public import ACSCore

extension ScriptedResponse {
    /// A response with JSON, as text.
    public static func json(_ status: Int, _ text: String) -> ScriptedResponse {
        json(status, bytes: text.utf8)
    }

    /// A response with JSON, as Swift literals.
    public static func json(_ status: Int, _ value: JSONValue) -> ScriptedResponse {
        json(status, encoding: value)
    }

    /// A response with a model as JSON, encoded as the clients encode it.
    public static func json(_ status: Int, encoding value: some Encodable & Sendable) -> ScriptedResponse {
        .init { request in
            try await json(status, bytes: try ServiceJSON.encode(value)).respond(request)
        }
    }

    /// A response with JSON, as bytes, such as a fixture.
    public static func json(_ status: Int, bytes: some Sequence<UInt8>) -> ScriptedResponse {
        stream(status, [Array(bytes)]).header("Content-Type", "application/json; charset=utf-8")
    }

    /// A refusal in the services' form: an object `error` with a code and a message.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - code: The value of `ACSError.code`.
    ///   - message: The value of `ACSError.message`.
    public static func failure(_ status: Int, code: String, message: String) -> ScriptedResponse {
        json(status, ["error": .serviceError(code, message)])
    }
}

extension JSONValue {
    static func serviceError(_ code: String, _ message: String) -> JSONValue {
        ["code": .string(code), "message": .string(message)]
    }
}
