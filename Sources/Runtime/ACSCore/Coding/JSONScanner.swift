// SPDX-License-Identifier: MIT

/// Cuts JSON text into its parts without decoding them.
///
/// It knows strings and nesting only. What is inside a value is checked when the value is decoded. It does not recurse,
/// and needs at most one byte for each open bracket.
struct JSONScanner {
    /// The name and the value of an object's member.
    struct Member {
        /// The name without its quotes, with escapes as written.
        let name: Range<Int>
        let nameHasEscapes: Bool
        let value: Range<Int>
    }

    let text: JSONText
    /// The text where it is now. Nothing that a decoder could keep may hold a scanner.
    let bytes: UnsafeRawBufferPointer
    private(set) var position: Int
    private let end: Int
    /// The levels of nesting of the deepest value so far.
    private(set) var depth = 0

    /// Scans a part of a text.
    init(_ text: JSONText, in range: Range<Int>? = nil) {
        let range = range ?? 0..<text.bytes.count
        self.text = text
        bytes = text.bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The byte at the position, or `nil` at the end.
    var next: UInt8? { position < end ? bytes[position] : nil }

    /// Skips whitespace, and returns whether nothing follows it.
    mutating func skipToEnd() -> Bool {
        skipWhitespace()
        return position >= end
    }

    /// Skips whitespace.
    mutating func skipWhitespace() {
        while position < end, Self.isWhitespace(bytes[position]) { position += 1 }
    }

    /// Skips whitespace, then a byte if it is the next one.
    mutating func skip(_ byte: UInt8) -> Bool {
        skipWhitespace()
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Skips whitespace, then a value.
    ///
    /// - Returns: Where the value is, or `nil` if there is none or it does not end.
    mutating func value() -> Range<Int>? {
        skipWhitespace()
        let start = position
        switch next {
        case UInt8(ascii: "\"")?:
            return string() == nil ? nil : start..<position
        case UInt8(ascii: "{")?, UInt8(ascii: "[")?:
            return skipNested() ? start..<position : nil
        default:
            while position < end, Self.isScalar(bytes[position]) { position += 1 }
            return start == position ? nil : start..<position
        }
    }

    /// Skips a member of an object, without the comma after it.
    ///
    /// - Returns: `nil` if there is no complete member.
    mutating func member() -> Member? {
        skipWhitespace()
        let start = position
        guard let hasEscapes = string() else { return nil }
        let name = start + 1..<position - 1
        guard skip(UInt8(ascii: ":")), let value = value() else { return nil }
        return Member(name: name, nameHasEscapes: hasEscapes, value: value)
    }

    /// Skips a string.
    ///
    /// - Returns: Whether the string has escapes, or `nil` if there is no complete string.
    private mutating func string() -> Bool? {
        guard next == UInt8(ascii: "\"") else { return nil }
        position += 1
        var hasEscapes = false
        while true {
            skipPlainText()
            guard position < end else { break }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return hasEscapes
            case UInt8(ascii: "\\"):
                hasEscapes = true
                position += 2
            default:
                position += 1
            }
        }
        position = end
        return nil
    }

    /// Skips text without quotes and backslashes, up to seven bytes before the end: most of a message is one string.
    private mutating func skipPlainText() {
        while end - position >= 8 {
            let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let marks = Self.marks(UInt8(ascii: "\""), in: eight) | Self.marks(UInt8(ascii: "\\"), in: eight)
            guard marks == 0 else {
                position += marks.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
    }

    /// Sets the highest bit of the first byte, of eight, that is a given one; of those after it, none or any.
    private static func marks(_ byte: UInt8, in eight: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let differences = eight ^ (ones &* UInt64(byte))
        return (differences &- ones) & ~differences & (ones << 7)
    }

    /// Skips an object or an array with everything in it.
    private mutating func skipNested() -> Bool {
        var open: [UInt8] = []
        repeat {
            guard let byte = next else { return false }
            switch byte {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open.append(byte)
                depth = max(depth, open.count)
            case UInt8(ascii: "}"):
                guard open.popLast() == UInt8(ascii: "{") else { return false }
            case UInt8(ascii: "]"):
                guard open.popLast() == UInt8(ascii: "[") else { return false }
            default: break
            }
            position += 1
        } while !open.isEmpty
        return true
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Whether a byte can be in a number, or in `true`, `false` or `null`.
    private static func isScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default:
            false
        }
    }
}

// MARK: Names and scalars

extension JSONScanner {
    /// Whether a value is `null`.
    func isNull(_ range: Range<Int>) -> Bool { bytes[range].elementsEqual("null".utf8) }

    /// Whether a member has a name, in this case.
    func isNamed(_ member: Member, _ name: String) -> Bool {
        guard member.nameHasEscapes else { return bytes[member.name].elementsEqual(name.utf8) }
        return text(member.name, hasEscapes: true) == name
    }

    /// Whether a member has a name, without regard to the case of ASCII letters.
    func matches(_ member: Member, _ name: String) -> Bool {
        guard member.nameHasEscapes else { return bytes[member.name].matches(name.utf8) }
        return text(member.name, hasEscapes: true)?.utf8.matches(name.utf8) ?? false
    }

    /// The text of a string, without its quotes.
    ///
    /// - Returns: `nil` if an escape or the encoding is invalid.
    func text(_ range: Range<Int>, hasEscapes: Bool) -> String? {
        if hasEscapes {
            return try? ServiceJSON.decode(String.self, from: bytes[range.lowerBound - 1..<range.upperBound + 1])
        }
        return String(validating: bytes[range], as: UTF8.self)
    }

    /// The text of a string or a number.
    ///
    /// - Returns: `nil` if the value is something else, or invalid.
    func text(ofScalar range: Range<Int>) -> String? {
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "\""):
            let inside = range.lowerBound + 1..<range.upperBound - 1
            return text(inside, hasEscapes: bytes[inside].contains(UInt8(ascii: "\\")))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            let number = String(decoding: bytes[range], as: UTF8.self)
            return Double(number) == nil ? nil : number
        default:
            return nil
        }
    }
}
