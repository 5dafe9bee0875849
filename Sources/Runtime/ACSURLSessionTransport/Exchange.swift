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

/// One request and its response, between URLSession's delegate queue and the waiting task.
///
/// It hands over the stream of pieces with the head. The stream then ends when its reader releases it, and closes the
/// connection; a stream that is kept here would not end.
final class Exchange: Sendable {
    private typealias Pieces = AsyncThrowingStream<[UInt8], any Error>

    private enum State {
        case ready(Pieces)
        case waiting(CheckedContinuation<TransportResponse, any Error>, Pieces)
        case responded
        case ended(any Error)
    }

    private let state: Mutex<State>
    private let pieces: Pieces.Continuation

    init(_ task: URLSessionTask) {
        let (stream, pieces) = Pieces.makeStream()
        state = Mutex(.ready(stream))
        self.pieces = pieces
        // A reader that stops early frees the connection.
        pieces.onTermination = { _ in task.cancel() }
    }

    /// Starts to wait for the head of the response.
    func begin(_ continuation: CheckedContinuation<TransportResponse, any Error>) {
        let error: (any Error)? = state.withLock { state in
            switch state {
            case .ready(let stream):
                state = .waiting(continuation, stream)
                return nil
            case .ended(let error): return error
            case .waiting, .responded: return TransportError.noResponse
            }
        }
        if let error { continuation.resume(throwing: error) }
    }

    func receive(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        let waiting = state.withLock { state -> (CheckedContinuation<TransportResponse, any Error>, Pieces)? in
            guard case .waiting(let continuation, let stream) = state else { return nil }
            state = .responded
            return (continuation, stream)
        }
        guard let (continuation, stream) = waiting else { return }
        continuation.resume(
            returning: TransportResponse(head: HTTPResponse(response), body: ByteStream(ExchangeBody(stream)))
        )
    }

    func receive(_ data: Data) {
        pieces.yield(Array(data))
    }

    /// - Parameter response: The head. If the body is empty, some versions of URLSession do not report it before the
    ///   end.
    func end(response: URLResponse?, _ error: (any Error)?) {
        if error == nil, let response { receive(response) }
        let (continuation, failure) = state.withLock { state in
            let hasResponse = if case .responded = state { true } else { false }
            let failure = error.map { URLSessionTransport.describe($0, hasResponse: hasResponse) }
            guard !hasResponse else { return (nil as CheckedContinuation<TransportResponse, any Error>?, failure) }
            defer { state = .ended(failure ?? TransportError.noResponse) }
            if case .waiting(let continuation, _) = state { return (continuation, failure) }
            return (nil, failure)
        }
        pieces.finish(throwing: failure)
        continuation?.resume(throwing: failure ?? TransportError.noResponse)
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
    fileprivate static var noResponse: TransportError {
        TransportError(.invalidResponse, message: "The response is not HTTP.", wasSent: .unknown)
    }
}
