// SPDX-License-Identifier: MIT

import ACSTransport

/// The body of a response.
struct ExchangeBody: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    private let pieces: AsyncThrowingStream<[UInt8], any Error>
    private let reading = SingleReading()

    init(_ pieces: AsyncThrowingStream<[UInt8], any Error>) {
        self.pieces = pieces
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: reading.begin() ? pieces.makeAsyncIterator() : nil)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var iterator: AsyncThrowingStream<[UInt8], any Error>.Iterator?

        mutating func next() async throws -> [UInt8]? {
            guard iterator != nil else { throw SingleReading.secondTime }
            if let piece = try await iterator?.next(isolation: #isolation) { return piece }
            // The stream ends without an error if its reader is cancelled, as if the response were complete.
            try Task.checkCancellation()
            return nil
        }
    }
}
