// SPDX-License-Identifier: MIT

public import ACSCore

extension ScriptedTransport {
    /// Adds answers, each for one request.
    ///
    /// - Parameters:
    ///   - method: The method of the requests.
    ///   - path: The path of the requests, percent-encoded or not. `{id}` stands for any text between two slashes or a
    ///     part of it, and its value comes in ``ReceivedRequest/parameters``. Behind a `?` stands what the query must
    ///     have; it may have more.
    ///   - answer: What the first of these requests gets.
    ///   - others: What the second gets, and so on.
    public func on(_ method: HTTPMethod, _ path: String, answer: ScriptedAnswer, _ others: ScriptedAnswer...) {
        for answer in [answer] + others { on(method, path) { _ in answer } }
    }

    /// Adds an answer for one request, made when the request is there.
    ///
    /// - Parameters:
    ///   - method: The method of the request.
    ///   - path: The path of the request, as in ``on(_:_:answer:_:)``.
    ///   - answer: Makes the answer. What it throws fails the call.
    public func on(
        _ method: HTTPMethod,
        _ path: String,
        answer: @escaping @Sendable (ReceivedRequest) async throws -> ScriptedAnswer
    ) {
        script.change { $0.add(Route(method, path), answer) }
    }

    /// Adds an answer for any number of requests, also for none. Answers for one request go first.
    ///
    /// - Parameters:
    ///   - method: The method of the requests.
    ///   - path: The path of the requests, as in ``on(_:_:answer:_:)``.
    ///   - answer: What each of them gets.
    public func onEvery(_ method: HTTPMethod, _ path: String, answer: ScriptedAnswer) {
        onEvery(method, path) { _ in answer }
    }

    /// Adds an answer for any number of requests, also for none, made anew for each.
    ///
    /// - Parameters:
    ///   - method: The method of the requests.
    ///   - path: The path of the requests, as in ``on(_:_:answer:_:)``.
    ///   - answer: Makes the answer. What it throws fails the call.
    public func onEvery(
        _ method: HTTPMethod,
        _ path: String,
        answer: @escaping @Sendable (ReceivedRequest) async throws -> ScriptedAnswer
    ) {
        script.change { $0.add(Route(method, path), isRepeated: true, answer) }
    }

    /// Adds an answer for one request, whatever it is.
    public func onNext(answer: ScriptedAnswer) {
        script.change { $0.add(nil) { _ in answer } }
    }
}
