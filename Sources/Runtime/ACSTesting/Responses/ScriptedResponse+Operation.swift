// SPDX-License-Identifier: MIT

import ACSCore

extension ScriptedResponse {
    /// The service accepts a long-running operation, and says where its status is.
    ///
    /// ```swift
    /// transport.on(
    ///     .post,
    ///     "/availablePhoneNumbers/countries/{country}/:search",
    ///     response: .accepted(monitor: "/phoneNumbers/operations/1", result: "/availablePhoneNumbers/searchResults/1")
    /// )
    /// transport.on(.get, "/phoneNumbers/operations/1", response: .state("running"), .state("succeeded"))
    /// transport.on(.get, "/availablePhoneNumbers/searchResults/1", response: .json(200, offer))
    /// ```
    ///
    /// - Parameters:
    ///   - monitor: The path of the status: the `Operation-Location` header.
    ///   - result: The path of the result, if the operation has one: the `Location` header.
    public static func accepted(monitor: String, result: String? = nil) -> ScriptedResponse {
        .init { request in
            var response = status(202).header("Operation-Location", "\(request.endpoint)\(monitor)")
            if let result { response = response.header("Location", "\(request.endpoint)\(result)") }
            return try await response.respond(request)
        }
    }

    /// The status of a long-running operation.
    ///
    /// - Parameter state: The state, such as `running` or `succeeded`.
    public static func state(_ state: String) -> ScriptedResponse {
        json(200, ["status": .string(state)])
    }

    /// The status of a long-running operation that ended without success.
    ///
    /// - Parameters:
    ///   - state: The state, such as `failed`.
    ///   - code: The value of `ACSError.code`.
    ///   - message: The value of `ACSError.message`.
    public static func state(_ state: String, code: String, message: String) -> ScriptedResponse {
        json(200, ["status": .string(state), "error": .serviceError(code, message)])
    }
}
