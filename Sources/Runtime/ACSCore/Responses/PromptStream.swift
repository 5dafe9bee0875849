// SPDX-License-Identifier: MIT

/// A stream of which each piece must come in time: a connection that went silent in the middle would be waited for without
/// end.
struct PromptStream: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    let stream: ByteStream
    let limit: Duration
    let clock: any Clock<Duration>

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: stream.makeAsyncIterator(), limit: limit, clock: clock)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: ByteStream.AsyncIterator
        let limit: Duration
        let clock: any Clock<Duration>

        mutating func next() async throws -> [UInt8]? {
            // The work alone uses it, and has ended when it is used again.
            nonisolated(unsafe) var iterator = self.iterator
            defer { self.iterator = iterator }
            return try await Timeout.run(limit, clock: clock) { try await iterator.next() }
        }
    }
}
