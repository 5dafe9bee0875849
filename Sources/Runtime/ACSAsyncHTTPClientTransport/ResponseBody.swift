// SPDX-License-Identifier: MIT

import ACSTransport
import AsyncHTTPClient
import NIOCore

/// The body of an answer, with our errors instead of AsyncHTTPClient's.
struct ResponseBody: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    private let body: HTTPClientResponse.Body

    init(_ body: HTTPClientResponse.Body) {
        self.body = body
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(iterator: body.makeAsyncIterator()) }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var iterator: HTTPClientResponse.Body.AsyncIterator

        mutating func next() async throws -> [UInt8]? {
            do {
                return try await iterator.next(isolation: #isolation).map { Array($0.readableBytesView) }
            } catch {
                throw AsyncHTTPClientTransport.describe(error, hasAnswer: true)
            }
        }
    }
}
