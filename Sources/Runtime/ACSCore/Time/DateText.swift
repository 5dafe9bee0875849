// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Reads dates and times in every form that services send.
///
/// It reads every form that Microsoft's Python packages (`deserialize_iso`) read, and those of .NET's packages
/// (`DateTimeOffset.Parse` with the invariant culture) that name a whole date, before the time:
///
/// - RFC 3339 with any fraction, without a zone (UTC), or with a zone without colon or minutes
/// - a date alone
/// - .NET's `09/21/2016 16:57:59 +00:00`, also with hyphens
/// - a month's English name: `Wed, 21 Sep 2016 16:57:59 GMT`, `September 21, 2016 4 PM`, `2016 Sep 21`
///
/// What .NET completes from the day on which it reads, such as `21 Sep`, `Sep 2016` or `16:57`, is refused, and so are
/// years of two digits, whose century depends on the version of .NET.
/// Dates and times that do not exist, such as 30 February, are refused in every form. ``RFC3339`` is the only form that
/// is written.
package enum DateText {
    /// - Returns: `nil` if the text is not a date. A leap second is read as the first moment of the next minute,
    ///   because `Date` has none.
    package static func parse(_ text: String) -> Date? {
        // Few texts are surrounded by spaces, and trimming takes longer than this check.
        guard let first = text.utf8.first, let last = text.utf8.last, min(first, last) > 0x20 else {
            let trimmed = text.trimmingASCIIWhitespace()
            return trimmed.utf8.count < text.utf8.count ? parse(String(trimmed)) : nil
        }
        var scanner = DigitScanner(text)
        guard let day = numericDay(&scanner) ?? namedDay(&scanner) else { return nil }
        if scanner.isAtEnd { return RFC3339.date(seconds: Int64(day) * 86_400, nanoseconds: 0, digits: 0) }
        guard
            scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
            let time = time(&scanner),
            let offset = offset(&scanner), scanner.isAtEnd
        else { return nil }
        let seconds = Int64(day) * 86_400 + Int64(time.seconds - offset)
        if time.isLeapSecond, CivilDate.floorDivide(seconds, by: 86_400).remainder != 0 { return nil }
        return RFC3339.date(seconds: seconds, nanoseconds: time.fraction.nanoseconds, digits: time.fraction.digits)
    }

    /// Reads `2016-09-21`, `2016/09/21`, `09/21/2016` or `09-21-2016`, and returns the days since 1970.
    private static func numericDay(_ input: inout DigitScanner) -> Int? {
        var scanner = input
        let year: Int
        let month: Int
        let day: Int
        if let first = scanner.number(digits: 4) {
            let separator: Unicode.Scalar = scanner.next == "/" ? "/" : "-"
            guard
                scanner.skip(separator), let second = scanner.number(digits: 1...2),
                scanner.skip(separator), let third = scanner.number(digits: 1...2)
            else { return nil }
            (year, month, day) = (first, second, third)
        } else {
            guard let first = scanner.number(digits: 1...2) else { return nil }
            let separator: Unicode.Scalar = scanner.next == "/" ? "/" : "-"
            guard
                scanner.skip(separator), let second = scanner.number(digits: 1...2),
                scanner.skip(separator), let third = scanner.number(digits: 4)
            else { return nil }
            (year, month, day) = (third, first, second)
        }
        guard CivilDate.exists(year: year, month: month, day: day) else { return nil }
        input = scanner
        return CivilDate.days(year: year, month: month, day: day)
    }

    /// Reads `21 September 2016`, `21-Sep-2016`, `2016 Sep 21` or `Sep 21, 2016`, and returns the days since 1970. The
    /// day of the week before it is not compared with the date.
    private static func namedDay(_ scanner: inout DigitScanner) -> Int? {
        var word = scanner.letters()
        if let name = word, index(of: name, in: weekdays) != nil {
            guard skipGap(&scanner) else { return nil }
            word = scanner.letters()
        }
        var year: Int?
        var day: Int?
        if word != nil {
            guard skipGap(&scanner), let number = scanner.number(digits: 1...2) else { return nil }
            day = number
            guard skipGap(&scanner) else { return nil }
        } else {
            year = scanner.number(digits: 4)
            if year == nil { day = scanner.number(digits: 1...2) }
            let hasHyphens = scanner.next == "-"
            guard hasHyphens ? scanner.skip("-") : skipGap(&scanner) else { return nil }
            word = scanner.letters()
            guard hasHyphens ? scanner.skip("-") : skipGap(&scanner) else { return nil }
        }
        guard
            let word, let month = index(of: word, in: months),
            let year = year ?? scanner.number(digits: 4), let day = day ?? scanner.number(digits: 1...2),
            CivilDate.exists(year: year, month: month + 1, day: day)
        else { return nil }
        return CivilDate.days(year: year, month: month + 1, day: day)
    }

    /// Skips a space, a comma, or both.
    private static func skipGap(_ scanner: inout DigitScanner) -> Bool {
        let hasComma = scanner.skip(",")
        return scanner.skip(" ") || hasComma
    }

    /// The place of a name in a list, whole or as its first three letters, in letters of any case.
    private static func index(of word: String, in names: [String]) -> Int? {
        let word = word.lowercased()
        return names.firstIndex { $0 == word || $0.prefix(3) == word }
    }

    private static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private struct Fraction {
        var nanoseconds = 0
        var digits = 0
    }

    private struct Time {
        var seconds: Int
        var fraction: Fraction
        var isLeapSecond: Bool
    }

    /// Reads `16:57`, with or without seconds and a fraction, `4:57 PM` or `4 PM`.
    private static func time(_ scanner: inout DigitScanner) -> Time? {
        guard let hour = scanner.number(digits: 1...2), hour < 24 else { return nil }
        guard scanner.skip(":") else {
            guard let halfDay = halfDay(hour, &scanner), halfDay.isNamed else { return nil }
            return Time(seconds: hour * 3600 + halfDay.seconds, fraction: Fraction(), isLeapSecond: false)
        }
        guard let minute = scanner.number(digits: 2), minute < 60 else { return nil }
        var second = 0
        var fraction = Fraction()
        if scanner.skip(":") {
            guard let whole = scanner.number(digits: 2), whole <= 60, let part = self.fraction(&scanner) else {
                return nil
            }
            (second, fraction) = (whole, part)
        }
        guard let halfDay = halfDay(hour, &scanner) else { return nil }
        let seconds = hour * 3600 + minute * 60 + second + halfDay.seconds
        return Time(seconds: seconds, fraction: fraction, isLeapSecond: second == 60)
    }

    /// Reads `AM` or `PM`, and returns the seconds to add to the hour, or `nil` if the hour is not from 1 to 12.
    private static func halfDay(_ hour: Int, _ scanner: inout DigitScanner) -> (isNamed: Bool, seconds: Int)? {
        var word = scanner
        _ = word.skip(" ")
        let isMorning = word.skip("A") || word.skip("a")
        guard isMorning || word.skip("P") || word.skip("p"), word.skip("M") || word.skip("m") else {
            return (false, 0)
        }
        scanner = word
        guard (1...12).contains(hour) else { return nil }
        return (true, ((isMorning ? 0 : 12) - (hour == 12 ? 12 : 0)) * 3600)
    }

    /// Reads any number of digits; the first nine count.
    private static func fraction(_ scanner: inout DigitScanner) -> Fraction? {
        guard scanner.skip(".") || scanner.skip(",") else { return Fraction() }
        guard let digits = scanner.digits()?.prefix(9) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        let nanoseconds = (digits.count..<9).reduce(value) { value, _ in value * 10 }
        return Fraction(nanoseconds: nanoseconds, digits: digits.count)
    }

    /// Reads `Z`, `+01:00`, `+0100`, `+01`, ` GMT`, or nothing for UTC.
    private static func offset(_ scanner: inout DigitScanner) -> Int? {
        if scanner.isAtEnd { return 0 }
        _ = scanner.skip(" ")
        if scanner.skip("Z") || scanner.skip("z") || scanner.skip(text: "GMT") { return 0 }
        let isNegative = scanner.skip("-")
        guard isNegative || scanner.skip("+"), let hours = scanner.number(digits: 2), hours < 24 else { return nil }
        let needsMinutes = scanner.skip(":")
        let minutes = scanner.number(digits: 2)
        guard let minutes = minutes ?? (needsMinutes ? nil : 0), minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
    }
}
