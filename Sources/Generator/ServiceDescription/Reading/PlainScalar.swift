// SPDX-License-Identifier: MIT

/// How a YAML 1.1 or 1.2 reader interprets an unquoted text.
enum PlainScalar: String {
    case number = "a number"
    case date = "a date"
    case bool = "a boolean"
    case null = "nothing"

    /// `nil` if every reader reads it as a text.
    init?(_ text: String) {
        guard let first = text.utf8.first else { return nil }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            let bytes = Array(text.utf8)
            if Self.isDate(bytes) { self = .date } else if Self.isNumber(bytes) { self = .number } else { return nil }
        default:
            guard text.utf8.count <= 5 else { return nil }
            switch text {
            case "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on", "On",
                "ON", "off", "Off", "OFF", "y", "Y", "n", "N":
                self = .bool
            case "~", "null", "Null", "NULL": self = .null
            default: return nil
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// `2024-03-07`, on its own or before a time.
    private static func isDate(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: "t") && $0 != UInt8(ascii: " ") }
            .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].count == 4 && (1...2).contains(parts[1].count)
            && (1...2).contains(parts[2].count) && parts.allSatisfy { $0.allSatisfy(isDigit) }
    }

    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let lower = String(decoding: rest, as: UTF8.self).lowercased()
        if lower == ".inf" || lower == ".nan" { return true }
        if lower.hasPrefix("0x") || lower.hasPrefix("0o") || lower.hasPrefix("0b") {
            return lower.utf8.count > 2 && lower.dropFirst(2).allSatisfy { $0.isHexDigit || $0 == "_" }
        }
        guard rest.contains(where: isDigit) else { return false }
        // Digits with one point and an exponent, or the sexagesimal `1:30`.
        let mantissa = rest.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
        let exponent = rest.dropFirst(mantissa.count).dropFirst()
        let plainDigits = mantissa.allSatisfy {
            isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
        }
        let points = mantissa.count { $0 == UInt8(ascii: ".") }
        guard plainDigits, points <= 1, mantissa.first != UInt8(ascii: ":"), mantissa.last != UInt8(ascii: ":"),
            mantissa.first != UInt8(ascii: "_")
        else { return false }
        if mantissa.count == rest.count { return true }
        let digits =
            exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-")
            ? exponent.dropFirst() : exponent
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }
}
