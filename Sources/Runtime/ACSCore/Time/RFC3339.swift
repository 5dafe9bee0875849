// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Dates with a time as RFC 3339 writes them, such as `2026-01-02T03:04:05.25Z`.
enum RFC3339 {
    /// Reads a date: 0 to 9 digits of a second's fraction, any offset.
    ///
    /// Strict where Foundation's own format is not: there is no 30 February, and nothing may follow. A leap second
    /// counts as the first moment of the next minute, since `Date` has none.
    ///
    /// - Returns: nil when the text is not such a date.
    static func parse(_ text: some StringProtocol) -> Date? {
        var scanner = DigitScanner(text)
        guard
            let year = scanner.number(digits: 4), scanner.skip("-"),
            let month = scanner.number(digits: 2), scanner.skip("-"),
            let day = scanner.number(digits: 2), scanner.skip("T") || scanner.skip("t"),
            CivilDate.exists(year: year, month: month, day: day),
            let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
            let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
            let second = scanner.number(digits: 2), second <= 60,
            let nanoseconds = fraction(&scanner),
            let offset = offset(&scanner), scanner.isAtEnd
        else { return nil }
        let days = CivilDate.days(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
        if second == 60, CivilDate.floorDivide(seconds, by: 86_400).remainder != 0 { return nil }
        return date(seconds: seconds, nanoseconds: nanoseconds)
    }

    /// Writes a date in UTC, with the fewest digits of a second's fraction that read back as the same date: none for a
    /// whole second, at most 7 for the years from 2018 on, which is what .NET reads, and never more than 9.
    ///
    /// - Returns: nil for a date outside the years 0000 to 9999, which the format can't hold.
    static func format(_ date: Date) -> String? {
        guard let moment = moment(of: date) else { return nil }
        let (days, secondOfDay) = CivilDate.floorDivide(moment.seconds, by: 86_400)
        let (year, month, day) = CivilDate.date(days: days)
        guard (0...9999).contains(year) else { return nil }
        var text = padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
        text += "T" + padded(secondOfDay / 3600, to: 2)
        text += ":" + padded(secondOfDay / 60 % 60, to: 2)
        text += ":" + padded(secondOfDay % 60, to: 2)
        if let fraction = moment.fraction { text += "." + fraction }
        return text + "Z"
    }

    /// Writes a number with zeros in front.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func fraction(_ scanner: inout DigitScanner) -> Int? {
        guard scanner.skip(".") else { return 0 }
        guard let digits = scanner.digits(), digits.count <= 9 else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return (digits.count..<9).reduce(value) { value, _ in value * 10 }
    }

    private static func offset(_ scanner: inout DigitScanner) -> Int? {
        if scanner.skip("Z") || scanner.skip("z") { return 0 }
        let isNegative = scanner.skip("-")
        guard
            isNegative || scanner.skip("+"),
            let hours = scanner.number(digits: 2), hours < 24, scanner.skip(":"),
            let minutes = scanner.number(digits: 2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
    }

    private static let secondsFrom1970To2001 = 978_307_200

    private static func date(seconds: Int, nanoseconds: Int) -> Date {
        let whole = Double(seconds - secondsFrom1970To2001)
        return Date(timeIntervalSinceReferenceDate: whole + Double(nanoseconds) / 1e9)
    }

    /// The whole seconds since 1970, and the shortest fraction that gives the same date when read.
    private static func moment(of date: Date) -> (seconds: Int, fraction: String?)? {
        let interval = date.timeIntervalSinceReferenceDate
        guard interval.isFinite, abs(interval) < 1e12 else { return nil }
        let floor = interval.rounded(.down)
        let seconds = Int(floor) + secondsFrom1970To2001
        if floor == interval { return (seconds, nil) }
        var scale = 1
        for digits in 1...9 {
            scale *= 10
            let units = Int(((interval - floor) * Double(scale)).rounded())
            if units == scale {
                if digits == 9 { return (seconds + 1, nil) }
                continue
            }
            let reading = Self.date(seconds: seconds, nanoseconds: units * (1_000_000_000 / scale))
            if reading == date || digits == 9 {
                return (seconds, units == 0 ? nil : padded(units, to: digits))
            }
        }
        return (seconds, nil)
    }
}
