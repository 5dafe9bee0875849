// SPDX-License-Identifier: MIT

/// A download that goes on where its connection broke, so that its reader does not notice.
struct ResumingStream: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    /// Bytes, of which the first may have come before.
    struct Part: Sendable {
        let stream: ByteStream
        let overlap: UInt64
    }

    let first: ByteStream
    /// How many bytes there must be; nil where that is not known.
    let length: UInt64?
    /// Gets the bytes behind those that have come, or throws what the reader is to be told.
    ///
    /// - Parameters:
    ///   - error: What broke the stream.
    ///   - received: How many bytes have come.
    ///   - failures: How often the stream has broken since the last byte came.
    let resume: @Sendable (_ error: any Error, _ received: UInt64, _ failures: Int) async throws -> Part

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: first.makeAsyncIterator(), length: length, resume: resume)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: ByteStream.AsyncIterator
        let length: UInt64?
        let resume: @Sendable (any Error, UInt64, Int) async throws -> Part
        var received: UInt64 = 0
        var overlap: UInt64 = 0
        var failures = 0

        mutating func next() async throws -> [UInt8]? {
            while true {
                do {
                    guard let piece = try await iterator.next() else {
                        if let length, received < length { throw Self.endedEarly }
                        return nil
                    }
                    let known = Int(Swift.min(overlap, UInt64(piece.count)))
                    overlap -= UInt64(known)
                    guard known < piece.count else { continue }
                    received += UInt64(piece.count - known)
                    failures = 0
                    return known == 0 ? piece : Array(piece.dropFirst(known))
                } catch {
                    let part = try await resume(error, received, failures)
                    iterator = part.stream.makeAsyncIterator()
                    overlap = part.overlap
                    failures += 1
                }
            }
        }

        /// A service may give less than it was asked for.
        private static var endedEarly: TransportError {
            TransportError(.connectionLost, message: "The answer ended before all was there.", wasSent: .yes)
        }
    }
}
