// SPDX-License-Identifier: MIT

/// A stream whose errors tell which call they belong to.
struct DescribedStream: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    let stream: ByteStream
    let describe: @Sendable (any Error) -> any Error

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: stream.makeAsyncIterator(), describe: describe)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: ByteStream.AsyncIterator
        let describe: @Sendable (any Error) -> any Error

        mutating func next() async throws -> [UInt8]? {
            do {
                return try await iterator.next()
            } catch {
                throw describe(error)
            }
        }
    }
}
