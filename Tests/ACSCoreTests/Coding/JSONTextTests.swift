// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

@Suite("JSON text")
struct JSONTextTests {
    /// Bytes that count how they are read.
    private final class CountedBytes: Collection {
        let bytes: [UInt8]
        private(set) var wholeReads = 0
        private(set) var singleReads = 0
        private let isInOnePiece: Bool

        init(_ text: String, isInOnePiece: Bool) {
            bytes = Array(text.utf8)
            self.isInOnePiece = isInOnePiece
        }

        var startIndex: Int { 0 }
        var endIndex: Int { bytes.count }
        func index(after index: Int) -> Int { index + 1 }

        subscript(index: Int) -> UInt8 {
            singleReads += 1
            return bytes[index]
        }

        func withContiguousStorageIfAvailable<Result>(
            _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
        ) rethrows -> Result? {
            guard isInOnePiece else { return nil }
            wholeReads += 1
            return try bytes.withUnsafeBufferPointer(body)
        }
    }

    /// A type that keeps its decoder, as some do to decode a part later.
    private struct Keeper: Decodable {
        let decoder: any Decoder

        init(from decoder: any Decoder) throws {
            self.decoder = decoder
        }
    }

    @Test("in one piece is read where it is")
    func onePiece() throws {
        let bytes = CountedBytes(#"{"a":[1,2,3]}"#, isInOnePiece: true)
        let start = bytes.bytes.withUnsafeBytes { $0.baseAddress }
        let found = try JSONText.reading(bytes) { text in
            #expect(text.bytes.baseAddress == start)
            return try ContentValue(of: text).decode([String: [Int]].self)
        }
        #expect(found == ["a": [1, 2, 3]])
        #expect(bytes.wholeReads == 1)
        #expect(bytes.singleReads == 0)
    }

    @Test("in several pieces is copied once")
    func pieces() throws {
        let bytes = CountedBytes(#"{"a":[1,2,3]}"#, isInOnePiece: false)
        let found = try JSONText.reading(bytes) { try ContentValue(of: $0).decode([String: [Int]].self) }
        #expect(found == ["a": [1, 2, 3]])
        #expect(bytes.singleReads == bytes.count)
    }

    @Test("is copied for a decoder that is kept, and only for that")
    func keptDecoder() throws {
        var bytes: [UInt8]? = Array(#"{"a":["b",7]}"#.utf8)
        let keeper = try JSONText.reading(try #require(bytes)) { try ContentValue(of: $0).decode(Keeper.self) }
        bytes = nil
        // Other bytes take the place of the first ones.
        let others = (0..<100).map { [UInt8](repeating: UInt8($0), count: 13) }
        let kept = try [String: [JSONValue]](from: keeper.decoder)
        #expect(kept == ["a": ["b", 7]])
        #expect(others.count == 100)
    }

    @Test("that is broken is not kept by its error")
    func error() throws {
        weak var text: JSONText?
        #expect(throws: DecodingError.self) {
            try JSONText.reading(Array(#"{"a":7}"#.utf8)) {
                text = $0
                return try ContentValue(of: $0).decode([String: String].self)
            }
        }
        #expect(text == nil)
    }
}
