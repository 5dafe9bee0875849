// SPDX-License-Identifier: MIT

/// Writes ASCII text of a known length byte by byte.
///
/// For the few texts of every signature: building them with string interpolation takes longer than the hashes.
struct ASCIIWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var end = 0

    /// Returns the text that a closure writes.
    ///
    /// - Parameters:
    ///   - length: The maximum number of characters.
    ///   - write: Writes the text.
    static func text(length: Int, _ write: (inout ASCIIWriter) -> Void) -> String {
        String(unsafeUninitializedCapacity: length) { buffer in
            var writer = ASCIIWriter(buffer: buffer)
            write(&writer)
            return writer.end
        }
    }

    private init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    /// Writes one character.
    mutating func write(_ byte: UInt8) {
        buffer[end] = byte
        end += 1
    }

    /// Writes characters.
    mutating func write(_ text: String) {
        var text = text
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[end...])
        end += text.withUTF8 { rest.update(fromContentsOf: $0) }
    }

    /// Writes a nonnegative number, padded with leading zeros.
    mutating func write(_ number: Int, digits: Int) {
        var rest = number
        for place in (end..<end + digits).reversed() {
            buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        end += digits
    }
}

extension StringProtocol {
    /// Removes spaces, tabs and line breaks from both ends.
    package func trimmingASCIIWhitespace() -> SubSequence {
        let isSpace: (Character) -> Bool = { $0.isASCII && $0.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}

extension Collection<UInt8> {
    /// Whether two texts are the same but for the case of ASCII letters.
    func matches(_ other: some Collection<UInt8>) -> Bool {
        count == other.count && zip(self, other).allSatisfy { $0 == $1 || $0.inLowerCase == $1.inLowerCase }
    }
}

extension UInt8 {
    /// An ASCII letter in lower case, and any other byte unchanged.
    var inLowerCase: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
