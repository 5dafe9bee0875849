// SPDX-License-Identifier: MIT

public import ACSCore

extension ScriptedTransport {
    /// Every request that came, in order; those that the script has no answer to, too.
    public var requests: [ReceivedRequest] { script.change { $0.requests } }

    /// The requests with a method and a path, in order.
    ///
    /// - Parameters:
    ///   - method: Their method.
    ///   - path: Their path, as in ``on(_:_:answer:_:)``.
    public func requests(_ method: HTTPMethod, _ path: String) -> [ReceivedRequest] {
        requests.compactMap(Route(method, path).match)
    }

    /// The one request with a method and a path.
    ///
    /// - Parameters:
    ///   - method: Its method.
    ///   - path: Its path, as in ``on(_:_:answer:_:)``.
    /// - Throws: ``ScriptFailure`` when none came, or several.
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

    /// Waits until so many requests have come in all, answered or not.
    ///
    /// - Throws: `CancellationError`.
    public func waitForRequests(_ count: Int) async throws {
        try await script.wait { $0.requests.count >= count ? () : nil }
    }

    /// Checks that every request was answered, and that every answer for one request was asked for.
    ///
    /// - Throws: ``ScriptFailure``.
    public func verify() throws(ScriptFailure) {
        let script = script.change { $0 }
        let problems =
            script.unexpected.map { "The script had no answer to \($0)." }
            + script.unused.map { "The answer to \($0) was never asked for." }
        guard problems.isEmpty else { throw ScriptFailure(problems: problems, requests: script.requests) }
    }
}
