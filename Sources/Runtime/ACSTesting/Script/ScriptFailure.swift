// SPDX-License-Identifier: MIT

/// What a test expected of the requests, and did not come true.
///
/// Its description shows every request that came, by method, path and query: no header, so no credential, and no body.
public struct ScriptFailure: Error, Sendable {
    /// What was expected, and what came instead; a sentence each.
    public let problems: [String]
    /// Every request that came, in order.
    public let requests: [ReceivedRequest]
}

extension ScriptFailure: CustomStringConvertible {
    /// The problems, and the requests with their numbers.
    public var description: String {
        let lines = requests.enumerated().map { "  \($0.offset + 1). \($0.element)" }
        return (problems + [lines.isEmpty ? "No request came." : "Requests that came:"] + lines)
            .joined(separator: "\n")
    }
}
