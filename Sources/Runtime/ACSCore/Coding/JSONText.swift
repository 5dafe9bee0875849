// SPDX-License-Identifier: MIT

/// JSON text in the memory of its owner, which is not copied while it is decoded.
///
/// A type could keep its decoder. Such a decoder has a copy of the text afterwards, because the owner's memory may be
/// gone.
final class JSONText {
    private(set) var bytes: UnsafeRawBufferPointer
    private var copy: UnsafeMutableRawBufferPointer?

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    deinit { copy?.deallocate() }

    /// Reads text of any owner. Only text that is not in one piece is copied first.
    static func reading<Result>(_ text: some Sequence<UInt8>, _ read: (JSONText) throws -> Result) throws -> Result {
        let result = try text.withContiguousStorageIfAvailable { storage in
            try reading(UnsafeRawBufferPointer(storage), read)
        }
        return try result ?? Array(text).withUnsafeBytes { try reading($0, read) }
    }

    private static func reading<Result>(
        _ bytes: UnsafeRawBufferPointer,
        _ read: (JSONText) throws -> Result
    ) throws -> Result {
        var text = JSONText(bytes)
        defer {
            if !isKnownUniquelyReferenced(&text) { text.keepCopy() }
        }
        return try read(text)
    }

    private func keepCopy() {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyMemory(from: bytes)
        self.copy = copy
        bytes = UnsafeRawBufferPointer(copy)
    }
}
