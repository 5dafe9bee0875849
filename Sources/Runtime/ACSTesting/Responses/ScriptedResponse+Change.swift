// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes

extension ScriptedResponse {
    /// Returns the same response with another header.
    ///
    /// - Parameters:
    ///   - name: The header's name. If it is not a valid name, the call fails.
    ///   - value: The header's value.
    public func header(_ name: String, _ value: String) -> ScriptedResponse {
        .init { request in
            guard let field = HTTPField.Name(name) else {
                throw TransportError(.invalidResponse, message: "\"\(name)\" is not a header name.", wasSent: .yes)
            }
            var response = try await respond(request)
            response.head.headerFields[field] = value
            return response
        }
    }

    /// Returns the same response with a request to wait before the next attempt or poll.
    ///
    /// The header is `Retry-After`, or `retry-after-ms` if the time is not in whole seconds.
    public func retryAfter(_ wait: Duration) -> ScriptedResponse {
        let (seconds, rest) = wait.components
        return rest == 0
            ? header("Retry-After", "\(seconds)")
            : header("retry-after-ms", "\(seconds * 1000 + rest / 1_000_000_000_000_000)")
    }

    /// Returns the same response, delayed until a test opens the gate. A cancelled call does not wait for it.
    public func held(by gate: ResponseGate) -> ScriptedResponse {
        .init { request in
            try await gate.pass()
            return try await respond(request)
        }
    }
}
