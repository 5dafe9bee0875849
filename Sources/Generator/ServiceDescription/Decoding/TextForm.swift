// SPDX-License-Identifier: MIT

/// The forms of short texts.
enum TextForm {
    /// The rule of ``isIdentifier(_:)``, for messages.
    static let swiftNameRule = "a Swift name: letters (a to z), digits and `_`, not beginning with a digit"

    /// ASCII letters, digits and `_`, not beginning with a digit.
    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// ASCII letters and digits, beginning with an uppercase letter.
    static func isTypeName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isCapital(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) }
    }

    /// ASCII letters and digits, beginning with a lowercase letter.
    static func isMemberName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), !isCapital(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) }
    }

    /// Anything without whitespace and question marks.
    static func isWireName(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { !$0.isWhitespace && $0 != "?" }
    }

    /// ASCII letters, digits, dots and hyphens, at most 90: the literal of an event's type is on one line.
    static func isEventType(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 90 else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || ".-".utf8.contains($0) }
    }

    /// Four, two and two digits, such as `2024-03-07`.
    static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
        return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { isDigit(bytes[$0]) }
    }

    /// A text that a sentence can go on after: it does not end with a punctuation mark or a space.
    static func isPhrase(_ text: String) -> Bool {
        text.last.map { !$0.isWhitespace && !".,:;!?".contains($0) } ?? false
    }

    /// `2024-03-07`, `2022-01-11-preview2`.
    static func isVersion(_ text: String) -> Bool {
        guard isDate(String(text.prefix(10))) else { return false }
        let rest = text.dropFirst(10)
        return rest.isEmpty || rest.hasPrefix("-preview") && rest.dropFirst(8).utf8.allSatisfy(isDigit)
    }

    /// A field name of RFC 9110.
    static func isHeaderName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }

    /// `example.com`, or `.example.com` for every host below it.
    static func isHost(_ text: String) -> Bool {
        let name = text.hasPrefix(".") ? text.dropFirst() : text[...]
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy {
                        isDigit($0) || isLetter($0) && !isCapital($0) || $0 == UInt8(ascii: "-")
                    }
            }
    }

    /// `image/png`.
    static func isMediaType(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { isHeaderName(String($0)) || $0 == "*" }
    }

    /// `250ms`, `2s`, `1m`.
    static func duration(_ text: String) -> Duration? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 6, let count = Int(digits), count > 0 else { return nil }
        switch text.dropFirst(digits.count) {
        case "ms": return .milliseconds(count)
        case "s": return .seconds(count)
        case "m": return .seconds(60 * count)
        default: return nil
        }
    }

    /// A JSON number: `0.5`, `-1e3`, but neither `.5` nor `+1`.
    static func isNumber(_ text: String) -> Bool {
        text.wholeMatch(of: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/) != nil
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
