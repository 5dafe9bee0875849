// SPDX-License-Identifier: MIT

/// A download that resumes after its connection was lost, without its reader noticing.
struct ResumingStream: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    /// Bytes, the first of which may have been received before.
    struct Part: Sendable {
        let stream: ByteStream
        let overlap: UInt64
    }

    let first: ByteStream
    /// The total number of bytes, or `nil` if it is not known.
    let length: UInt64?
    /// Fetches the bytes after those received, or throws the error for the reader.
    ///
    /// - Parameters:
    ///   - error: The error that ended the stream.
    ///   - received: The number of bytes received.
    ///   - failures: The number of failures since the last byte was received.
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

        /// A service may send less than was requested.
        private static var endedEarly: TransportError {
            TransportError(.connectionLost, message: "The response ended before it was complete.", wasSent: .yes)
        }
    }
}
