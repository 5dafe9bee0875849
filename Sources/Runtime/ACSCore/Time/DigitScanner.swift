// SPDX-License-Identifier: MIT

/// Reads fields of ASCII text from left to right, for dates and durations.
struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    /// Whether everything was read.
    var isAtEnd: Bool { position == bytes.count }

    /// The next character, if it is ASCII.
    var next: Unicode.Scalar? {
        position < bytes.count && bytes[position] < 0x80 ? Unicode.Scalar(bytes[position]) : nil
    }

    /// Skips the next character if it is the one expected.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == character else { return false }
        position += 1
        return true
    }

    /// Skips a text if it comes next.
    mutating func skip(text: String) -> Bool {
        let expected = text.utf8
        guard bytes[position...].starts(with: expected) else { return false }
        position += expected.count
        return true
    }

    /// Reads a number with exactly this many digits.
    mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard let digit = Self.digit(byte) else { return nil }
            value = value * 10 + digit
        }
        position += digits
        return value
    }

    /// Reads a number with as many digits as there are, within the range.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        for count in digits.reversed() {
            if let number = number(digits: count) { return number }
        }
        return nil
    }

    /// Reads all consecutive digits, at least one.
    mutating func digits() -> ArraySlice<UInt8>? {
        let end = bytes[position...].firstIndex { Self.digit($0) == nil } ?? bytes.count
        guard end > position else { return nil }
        defer { position = end }
        return bytes[position..<end]
    }

    /// Reads all consecutive letters of ASCII, at least one.
    mutating func letters() -> String? {
        let end = bytes[position...].firstIndex { !(0x61...0x7A).contains($0 | 0x20) } ?? bytes.count
        guard end > position else { return nil }
        defer { position = end }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> Int? {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
