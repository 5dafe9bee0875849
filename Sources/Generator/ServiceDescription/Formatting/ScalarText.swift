// SPDX-License-Identifier: MIT

/// The text of a scalar in the source.
enum ScalarText {
    /// The text on one line: plain where every reader of YAML reads the plain text as the same text.
    ///
    /// - Parameter keepsQuotes: Whether quotes say something, as around a default.
    static func inline(_ scalar: Node.Scalar, inFlow: Bool = false, keepsQuotes: Bool = false) -> String {
        // Versions with and without `-preview` look alike in quotes.
        let needsQuotes = !keepsQuotes && TextForm.isVersion(scalar.text)
        let mayBePlain = !needsQuotes && (scalar.style == .plain || !keepsQuotes && PlainScalar(scalar.text) == nil)
        return mayBePlain && isPlain(scalar.text, inFlow: inFlow) ? scalar.text : quoted(scalar.text)
    }

    /// Whether YAML reads a text without quotes as this text.
    static func isPlain(_ text: String, inFlow: Bool) -> Bool {
        guard text.isOneLine, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
            return false
        }
        guard !first.isWhitespace, !last.isWhitespace, last != ":", !text.unicodeScalars.contains(where: isEscaped)
        else { return false }
        if ["#", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`"].contains(first) {
            return false
        }
        if ["-", "?", ":"].contains(first) {
            guard let second = text.unicodeScalars.dropFirst().first, !second.isWhitespace, second != first else {
                return false
            }
        }
        if inFlow, text.utf8.contains(where: { ",[]{}?".utf8.contains($0) }) { return false }
        return text.firstRange(ofASCII: ": ") == nil && text.firstRange(ofASCII: " #") == nil
    }

    /// A text in quotes: single ones if that saves escapes.
    private static func quoted(_ text: String) -> String {
        let isEscaped = text.unicodeScalars.contains(where: isEscaped)
        if !isEscaped, text.utf8.contains(UInt8(ascii: "\"")) || text.utf8.contains(UInt8(ascii: "\\")) {
            return "'\(text.replacing("'", with: "''"))'"
        }
        return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    /// Whether only an escape in double quotes can say it.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || TextScan.isRefused(scalar.value)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        case _ where isEscaped(scalar):
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let width = scalar.value > 0xFFFF ? 8 : 4
            return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
        default: return String(scalar)
        }
    }

    /// The lines of a block after `|`, without their indentation; `nil` if a block can't contain the text.
    static func block(_ text: String) -> (indicator: String, lines: [String])? {
        guard !text.isEmpty, !text.hasSuffix("\n"), !text.isBlank else { return nil }
        let isRefused = { (scalar: Unicode.Scalar) in scalar != "\n" && scalar != "\t" && isEscaped(scalar) }
        guard !text.unicodeScalars.contains(where: isRefused) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // YAML takes the indentation from the first line with content, and the language allows no tab in it.
        let isIndentedByTab = { (line: String) in line.drop { $0 == " " }.first == "\t" }
        guard let first = lines.first(where: { !$0.isEmpty }), !lines.contains(where: isIndentedByTab) else {
            return nil
        }
        return (first.hasPrefix(" ") ? "|2" : "|", lines)
    }

    /// Breaks a text where a line break in YAML means one space, so that no line is longer than the limit if possible.
    static func folded(_ text: String, firstWidth: Int, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        let words = text.words(omittingEmpty: false)
        for (index, word) in words.enumerated() {
            let count = word.unicodeScalars.count
            // Several spaces are part of the text, and a quotation mark on its own would start a line with a space.
            let isBreakable = index > 1 && !word.isEmpty && !words[index - 1].isEmpty && word != "\"" && word != "'"
            if isBreakable, length + 1 + count > (lines.isEmpty ? firstWidth : width) {
                lines.append(line)
                line = String(word)
                length = count
            } else {
                if index > 0 { line += " " }
                line += word
                length += (index > 0 ? 1 : 0) + count
            }
        }
        return lines + [line]
    }
}
