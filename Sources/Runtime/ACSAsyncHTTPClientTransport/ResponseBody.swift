// SPDX-License-Identifier: MIT

import ACSTransport
import AsyncHTTPClient
import NIOCore

/// The body of a response, with our errors instead of AsyncHTTPClient's.
struct ResponseBody: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    private let body: HTTPClientResponse.Body
    private let connections: Connections
    private let reading = SingleReading()

    init(_ body: HTTPClientResponse.Body, _ connections: Connections) {
        self.body = body
        self.connections = connections
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: reading.begin() ? body.makeAsyncIterator() : nil, connections: connections)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var iterator: HTTPClientResponse.Body.AsyncIterator?
        // Keeps the connection open while it is read from.
        fileprivate let connections: Connections

        mutating func next() async throws -> [UInt8]? {
            guard iterator != nil else { throw SingleReading.secondTime }
            do {
                return try await iterator?.next(isolation: #isolation).map { Array($0.readableBytesView) }
            } catch {
                throw AsyncHTTPClientTransport.describe(error, hasResponse: true)
            }
        }
    }
}
