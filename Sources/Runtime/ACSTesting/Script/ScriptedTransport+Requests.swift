// SPDX-License-Identifier: MIT

public import ACSCore

extension ScriptedTransport {
    /// All requests in order, including those without a response in the script.
    public var requests: [ReceivedRequest] { script.change { $0.requests } }

    /// Returns the requests with a method and a path, in order.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - path: The path, as in ``on(_:_:response:_:)``.
    public func requests(_ method: HTTPMethod, _ path: String) -> [ReceivedRequest] {
        requests.compactMap(Route(method, path).match)
    }

    /// Returns the only request with a method and a path.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - path: The path, as in ``on(_:_:response:_:)``.
    /// - Throws: ``ScriptFailure`` if there is none, or several.
    public func request(_ method: HTTPMethod, _ path: String) throws(ScriptFailure) -> ReceivedRequest {
        let all = requests
        let matches = all.compactMap(Route(method, path).match)
        guard let first = matches.first, matches.count == 1 else {
            throw ScriptFailure(
                problems: ["Expected one request \(Route(method, path)); there were \(matches.count)."],
                requests: all
            )
        }
        return first
    }

    /// Waits until a number of requests have been received in total, with or without a response.
    ///
    /// - Throws: `CancellationError`.
    public func waitForRequests(_ count: Int) async throws {
        try await script.wait { $0.requests.count >= count ? () : nil }
    }

    /// Checks that every request had a response, and that every response for one request was used.
    ///
    /// - Throws: ``ScriptFailure``.
    public func verify() throws(ScriptFailure) {
        let script = script.change { $0 }
        let problems =
            script.unexpected.map { "The script had no response to \($0)." }
            + script.unused.map { "The response to \($0) was never requested." }
        guard problems.isEmpty else { throw ScriptFailure(problems: problems, requests: script.requests) }
    }
}
