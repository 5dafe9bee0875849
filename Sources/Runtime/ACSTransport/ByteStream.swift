// SPDX-License-Identifier: MIT

/// Bytes in pieces, as they arrive.
///
/// A stream that reads from a connection can be iterated once. A second iteration throws ``TransportError``, or
/// `ACSError` if the stream is from a client. Stopping early closes the connection.
///
/// ```swift
/// for try await piece in stream { try file.write(contentsOf: piece) }
/// ```
public struct ByteStream: AsyncSequence, Sendable {
    /// One piece, of the size that the network delivered.
    public typealias Element = [UInt8]

    private let makeIterator: @Sendable () -> AsyncIterator
    /// Converts a stream's failure into an error of its call.
    package let describe: @Sendable (any Error) -> any Error

    /// Creates a stream of bytes in memory. It can be iterated any number of times.
    public init(_ bytes: [UInt8]) {
        describe = { $0 }
        makeIterator = {
            var rest = bytes.isEmpty ? nil : bytes
            return AsyncIterator { _ in
                defer { rest = nil }
                return rest
            }
        }
    }

    /// Creates a stream from another sequence of pieces.
    public init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces) where Pieces.Element == [UInt8] {
        self.init(pieces, describing: { $0 })
    }

    /// Creates a stream from another sequence of pieces, with a conversion of its errors.
    package init<Pieces: AsyncSequence & Sendable>(
        _ pieces: Pieces,
        describing describe: @escaping @Sendable (any Error) -> any Error
    ) where Pieces.Element == [UInt8] {
        self.describe = describe
        makeIterator = {
            var iterator = pieces.makeAsyncIterator()
            return AsyncIterator { actor in
                do {
                    return try await iterator.next(isolation: actor)
                } catch {
                    throw describe(error)
                }
            }
        }
    }

    /// Starts reading.
    public func makeAsyncIterator() -> AsyncIterator {
        makeIterator()
    }

    /// Reads the pieces.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let read: (isolated (any Actor)?) async throws -> [UInt8]?

        fileprivate init(read: @escaping (isolated (any Actor)?) async throws -> [UInt8]?) {
            self.read = read
        }

        /// The next piece, or `nil` at the end.
        public mutating func next() async throws -> [UInt8]? {
            try await read(#isolation)
        }

        /// The next piece, or `nil` at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try await read(actor)
        }
    }
}

extension ByteStream {
    /// Reads all bytes into memory.
    ///
    /// - Parameter limit: The maximum number of bytes.
    /// - Throws: ``TooLarge`` as soon as there are more, or the stream's error.
    public func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in self {
            guard piece.count <= limit - bytes.count else { throw TooLarge(limit: limit) }
            bytes += piece
        }
        return bytes
    }

    /// The stream has more bytes than the limit.
    public struct TooLarge: Error, CustomStringConvertible {
        /// The limit.
        public let limit: Int

        /// A sentence with the limit.
        public var description: String { "There are more than \(limit) bytes." }
    }
}
