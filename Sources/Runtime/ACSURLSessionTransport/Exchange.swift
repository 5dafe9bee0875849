// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes
import Synchronization

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

/// One request and its answer, between URLSession's delegate queue and the task that waits.
final class Exchange: Sendable {
    private enum State {
        case ready
        case waiting(CheckedContinuation<TransportResponse, any Error>)
        case answered
        case ended(any Error)
    }

    private let state = Mutex(State.ready)
    private let body: AsyncThrowingStream<[UInt8], any Error>
    private let pieces: AsyncThrowingStream<[UInt8], any Error>.Continuation

    init(_ task: URLSessionTask) {
        (body, pieces) = AsyncThrowingStream.makeStream()
        // Whoever stops reading early frees the connection.
        pieces.onTermination = { _ in task.cancel() }
    }

    /// Starts to wait for the head of the answer.
    func begin(_ continuation: CheckedContinuation<TransportResponse, any Error>) {
        let error: (any Error)? = state.withLock { state in
            if case .ended(let error) = state { return error }
            state = .waiting(continuation)
            return nil
        }
        if let error { continuation.resume(throwing: error) }
    }

    func receive(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        takeContinuation()?.resume(
            returning: TransportResponse(head: HTTPResponse(response), body: ByteStream(ExchangeBody(body)))
        )
    }

    func receive(_ data: Data) {
        pieces.yield(Array(data))
    }

    /// - Parameter response: The head, which some versions of URLSession don't announce before the end when the body is
    ///   empty.
    func end(response: URLResponse?, _ error: (any Error)?) {
        guard let error else {
            if let response { receive(response) }
            pieces.finish()
            takeContinuation()?.resume(throwing: TransportError.noAnswer)
            return
        }
        let hasAnswer = state.withLock { if case .answered = $0 { true } else { false } }
        let described = URLSessionTransport.describe(error, hasAnswer: hasAnswer)
        pieces.finish(throwing: described)
        let continuation = state.withLock { state -> CheckedContinuation<TransportResponse, any Error>? in
            defer { if !hasAnswer { state = .ended(described) } }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
        continuation?.resume(throwing: described)
    }

    private func takeContinuation() -> CheckedContinuation<TransportResponse, any Error>? {
        state.withLock { state in
            guard case .waiting(let continuation) = state else { return nil }
            state = .answered
            return continuation
        }
    }
}

extension HTTPResponse {
    init(_ response: HTTPURLResponse) {
        self.init(status: .init(code: response.statusCode))
        for case (let name as String, let value as String) in response.allHeaderFields {
            if let name = HTTPField.Name(name) { headerFields.append(HTTPField(name: name, value: value)) }
        }
    }
}

extension TransportError {
    fileprivate static var noAnswer: TransportError {
        TransportError(.invalidResponse, message: "The answer is not HTTP.", wasSent: .unknown)
    }
}
