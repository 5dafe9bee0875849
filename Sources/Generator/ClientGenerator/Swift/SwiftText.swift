// SPDX-License-Identifier: MIT

import ServiceDescription

/// Text of a description, escaped for Swift sources.
enum SwiftText {
    /// A quoted literal of exactly this text.
    static func literal(_ text: String) -> String {
        "\"\(escaped(text))\""
    }

    /// Text for a literal of one line or several.
    static func escaped(_ text: String) -> String {
        if text.isPrintableASCII, !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            case "\r": escaped += "\\r"
            case "\t": escaped += "\\t"
            default:
                if isInvisible(scalar) {
                    escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    escaped.unicodeScalars.append(scalar)
                }
            }
        }
        return escaped
    }

    /// A wire text in a sentence of documentation.
    static func code(_ text: String) -> String {
        if text.isEmpty { return "empty text" }
        let line = escaped(text)
        // A code span that contains a backtick has two at its ends.
        guard line.utf8.contains(UInt8(ascii: "`")) else { return line == text ? "`\(text)`" : "`\"\(line)\"`" }
        return "`` \(line) ``"
    }

    /// One line of a comment. Characters that would end it or change its direction become spaces.
    static func commentLine(_ text: String) -> String {
        if text.isPrintableASCII { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            line.append(isInvisible(scalar) ? " " : scalar)
        }
        return String(line)
    }

    /// Control and format characters, line and paragraph separators.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
        default: return false
        }
    }
}
