// SPDX-License-Identifier: MIT

/// A stream with a timeout for each piece. Without it, a connection that goes silent would be waited for without end.
struct PromptStream: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    let stream: ByteStream
    let limit: Duration
    let deadlines: Deadlines

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: stream.makeAsyncIterator(), limit: limit, deadlines: deadlines)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: ByteStream.AsyncIterator
        let limit: Duration
        let deadlines: Deadlines

        mutating func next() async throws -> [UInt8]? {
            // Safe: `run` returns only after its work has ended, also if that was cancelled, so no two tasks use it.
            nonisolated(unsafe) var iterator = self.iterator
            defer { self.iterator = iterator }
            return try await TimeLimit(limit, by: deadlines).run { try await iterator.next() }
        }
    }
}
