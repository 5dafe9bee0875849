// SPDX-License-Identifier: MIT

/// Bytes in pieces, as they arrive.
///
/// A stream that reads from a connection can be iterated once; a second time throws ``TransportError``, or `ACSError`
/// where a client gave the stream. Stopping early closes the connection.
///
/// ```swift
/// for try await piece in stream {
///     try file.write(contentsOf: piece)
/// }
/// ```
public struct ByteStream: AsyncSequence, Sendable {
    /// One piece; its size is whatever the network gave.
    public typealias Element = [UInt8]

    private let makeIterator: @Sendable () -> AsyncIterator
    /// Makes an error of the call that the stream belongs to of what stops it, or stops its reader.
    package let describe: @Sendable (any Error) -> any Error

    /// A stream of bytes that are there already; can be iterated any number of times.
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

    /// A stream over another sequence of pieces.
    public init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces) where Pieces.Element == [UInt8] {
        self.init(pieces, describing: { $0 })
    }

    /// A stream over another sequence of pieces, whose errors tell which call they belong to.
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

    /// Reads piece after piece.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let read: (isolated (any Actor)?) async throws -> [UInt8]?

        fileprivate init(read: @escaping (isolated (any Actor)?) async throws -> [UInt8]?) {
            self.read = read
        }

        /// The next piece, or nil at the end.
        public mutating func next() async throws -> [UInt8]? {
            try await read(#isolation)
        }

        /// The next piece, or nil at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try await read(actor)
        }
    }
}

extension ByteStream {
    /// Reads everything into memory.
    ///
    /// - Parameter limit: The most bytes to accept.
    /// - Throws: ``TooLarge`` as soon as there are more, and whatever stops the stream.
    public func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in self {
            guard piece.count <= limit - bytes.count else { throw TooLarge(limit: limit) }
            bytes += piece
        }
        return bytes
    }

    /// There were more bytes than wanted.
    public struct TooLarge: Error, CustomStringConvertible {
        /// The limit that the caller gave.
        public let limit: Int

        /// Says what the limit was.
        public var description: String { "There are more than \(limit) bytes." }
    }
}
