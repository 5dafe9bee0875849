// SPDX-License-Identifier: MIT

/// An expectation of a test about the requests that was not met.
///
/// Its description lists all requests by method, path and query, without headers and bodies, so that it contains no
/// credential.
public struct ScriptFailure: Error, Sendable {
    /// What was expected and what happened instead, one sentence each.
    public let problems: [String]
    /// All requests, in order.
    public let requests: [ReceivedRequest]
}

extension ScriptFailure: CustomStringConvertible {
    /// The problems, and the numbered requests.
    public var description: String {
        let lines = requests.enumerated().map { "  \($0.offset + 1). \($0.element)" }
        return (problems + [lines.isEmpty ? "There were no requests." : "Requests:"] + lines)
            .joined(separator: "\n")
    }
}
