// SPDX-License-Identifier: MIT

import Synchronization

extension CallOptions {
    /// Performs a call whose response must contain a field that the service's description allows to be missing.
    ///
    /// - Parameters:
    ///   - field: The name of the field in the response.
    ///   - noun: What the field is, for the error's message.
    ///   - operation: The operation, such as `ChatClient.createThread`.
    ///   - read: Returns the field.
    ///   - call: Performs the call with the given options.
    /// - Returns: The response and the field.
    /// - Throws: The errors of the call; ``ACSError`` of kind ``ACSError/Kind/undecodableResponse`` without the field.
    ///   It has the response: the service accepted the call, and may have made something.
    package func requireField<Response: Encodable, Field>(
        _ field: String,
        as noun: String,
        in operation: String,
        read: (Response) -> Field?,
        from call: (CallOptions) async throws -> Response
    ) async throws -> (Response, Field) {
        let seen = Mutex<ResponseHead?>(nil)
        var watched = self
        watched.clientRequestID = makeClientRequestID()
        watched.onResponse = { head in
            seen.withLock { $0 = head }
            onResponse?(head)
        }
        let response = try await call(watched)
        if let value = read(response) { return (response, value) }
        let head = seen.withLock { $0 }
        var error = ACSError(
            .undecodableResponse,
            message: "The service accepted the call, but its response contains no \(noun).",
            operation: operation,
            status: head?.status,
            clientRequestID: watched.clientRequestID,
            wasSent: .yes,
            codingPath: field
        )
        error.identify(by: head)
        error.body = try ServiceJSON.encode(response)
        throw error
    }
}
