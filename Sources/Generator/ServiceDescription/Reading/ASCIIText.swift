// SPDX-License-Identifier: MIT

// Nearly all text of descriptions is ASCII. Its bytes tell at once what Unicode's tables tell slowly.

extension StringProtocol {
    /// Whether the text has printable ASCII alone: no line break, no tab, nothing beyond `~`.
    package var isPrintableASCII: Bool {
        let isPrintable = { (byte: UInt8) in byte >= 0x20 && byte < 0x7F }
        return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPrintable) } ?? utf8.allSatisfy(isPrintable)
    }

    /// Whether the text has neither a line break nor a tab.
    var isOneLine: Bool {
        isPrintableASCII || !contains { $0.isNewline || $0 == "\t" }
    }

    /// Whether the text has white space alone, or nothing.
    var isBlank: Bool {
        if let first = utf8.first, first > 0x20, first < 0x7F { return false }
        return allSatisfy(\.isWhitespace)
    }

    /// Whether the text begins with a letter of ASCII.
    var startsWithLetter: Bool { utf8.first.map(TextForm.isLetter) ?? false }

    /// The parts between spaces, found by bytes. Empty ones are left out by default.
    package func words(omittingEmpty: Bool = true) -> [Substring] {
        Substring(self).utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: omittingEmpty)
            .map { Substring($0) }
    }

    /// The first place of a short ASCII text, compared by bytes.
    package func firstRange(ofASCII text: StaticString) -> Range<Index>? {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        let offset =
            utf8.withContiguousStorageIfAvailable { Self.offset(of: wanted, in: $0) }
            ?? Array(utf8).withUnsafeBufferPointer { Self.offset(of: wanted, in: $0) }
        guard let offset else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: wanted.count)
    }

    private static func offset(of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
            var matched = 1
            while matched < wanted.count, bytes[start + matched] == wanted[matched] { matched += 1 }
            if matched == wanted.count { return start }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// As Unicode's property; looked up for what is not ASCII alone.
    var isLetterOrDigit: Bool {
        guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
        // The bit is what letters of both cases differ in.
        return 0x61...0x7A ~= value | 0x20 || 0x30...0x39 ~= value
    }

    /// As Unicode's property; looked up for what is not ASCII alone.
    var isUppercase: Bool {
        isASCII ? 0x41...0x5A ~= value : properties.isUppercase
    }

    /// As Unicode's property; looked up for what is not ASCII alone.
    var isLowercase: Bool {
        isASCII ? 0x61...0x7A ~= value : properties.isLowercase
    }

    /// As Unicode's property; looked up for what is not ASCII alone.
    var isWhitespace: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
