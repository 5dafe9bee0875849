// SPDX-License-Identifier: MIT

public import ACSCore

extension ScriptedTransport {
    /// Adds responses, each for one request.
    ///
    /// - Parameters:
    ///   - method: The method of the requests.
    ///   - path: The path of the requests, percent-encoded or not. `{id}` matches any text between two slashes or a
    ///     part of it; ``ReceivedRequest/parameters`` has its value. After a `?`, the required part of the query; a
    ///     request can have more.
    ///   - response: The response to the first of these requests.
    ///   - others: The responses to the second one, and so on.
    public func on(_ method: HTTPMethod, _ path: String, response: ScriptedResponse, _ others: ScriptedResponse...) {
        for response in [response] + others { on(method, path) { _ in response } }
    }

    /// Adds a response for one request, created when the request arrives.
    ///
    /// - Parameters:
    ///   - method: The method of the request.
    ///   - path: The path of the request, as in ``on(_:_:response:_:)``.
    ///   - response: Creates the response. If it throws, the call fails.
    public func on(
        _ method: HTTPMethod,
        _ path: String,
        response: @escaping @Sendable (ReceivedRequest) async throws -> ScriptedResponse
    ) {
        script.change { $0.add(Route(method, path), response) }
    }

    /// Adds a response for any number of requests, or none. Responses for one request take precedence.
    ///
    /// - Parameters:
    ///   - method: The method of the requests.
    ///   - path: The path of the requests, as in ``on(_:_:response:_:)``.
    ///   - response: The response to each of them.
    public func onEvery(_ method: HTTPMethod, _ path: String, response: ScriptedResponse) {
        onEvery(method, path) { _ in response }
    }

    /// Adds a response for any number of requests, or none, created for each request.
    ///
    /// - Parameters:
    ///   - method: The method of the requests.
    ///   - path: The path of the requests, as in ``on(_:_:response:_:)``.
    ///   - response: Creates the response. If it throws, the call fails.
    public func onEvery(
        _ method: HTTPMethod,
        _ path: String,
        response: @escaping @Sendable (ReceivedRequest) async throws -> ScriptedResponse
    ) {
        script.change { $0.add(Route(method, path), isRepeated: true, response) }
    }

    /// Adds a response for one request of any kind.
    public func onNext(response: ScriptedResponse) {
        script.change { $0.add(nil) { _ in response } }
    }
}
