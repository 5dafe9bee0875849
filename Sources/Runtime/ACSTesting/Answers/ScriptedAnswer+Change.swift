// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes

extension ScriptedAnswer {
    /// The same answer with a header more.
    ///
    /// - Parameters:
    ///   - name: The header's name. The call fails where it can't be one.
    ///   - value: The header's value.
    public func header(_ name: String, _ value: String) -> ScriptedAnswer {
        .init { request in
            guard let field = HTTPField.Name(name) else {
                throw TransportError(.invalidResponse, message: "\"\(name)\" names no header.", wasSent: .yes)
            }
            var response = try await respond(request)
            response.head.headerFields[field] = value
            return response
        }
    }

    /// The same answer that asks to wait before the next try or poll: `Retry-After`, or `retry-after-ms` where the time is
    /// no whole number of seconds.
    public func retryAfter(_ wait: Duration) -> ScriptedAnswer {
        let (seconds, rest) = wait.components
        return rest == 0
            ? header("Retry-After", "\(seconds)")
            : header("retry-after-ms", "\(seconds * 1000 + rest / 1_000_000_000_000_000)")
    }

    /// The same answer, which the client gets when a test opens the gate. A call that is cancelled does not wait for it.
    public func held(by gate: AnswerGate) -> ScriptedAnswer {
        .init { request in
            try await gate.pass()
            return try await respond(request)
        }
    }
}
