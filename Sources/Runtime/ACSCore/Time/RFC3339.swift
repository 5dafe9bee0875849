// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes dates and times in the form of RFC 3339, such as `2026-01-02T03:04:05.25Z`; ``DateText`` reads them.
enum RFC3339 {
    /// Writes a date in UTC with the fewest fractional digits that read back as the same date. These are none for a
    /// whole second, at most 7 (as .NET reads) from the year 2018 on, and never more than 9.
    ///
    /// - Returns: `nil` for a date outside the years 0000 to 9999, which the format can't represent.
    static func format(_ date: Date) -> String? {
        guard let moment = moment(of: date) else { return nil }
        let (days, secondOfDay) = CivilDate.floorDivide(moment.seconds, by: 86_400)
        let (year, month, day) = CivilDate.date(days: Int(days))
        guard (0...9999).contains(year) else { return nil }
        var text = padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
        text += "T" + padded(secondOfDay / 3600, to: 2)
        text += ":" + padded(secondOfDay / 60 % 60, to: 2)
        text += ":" + padded(secondOfDay % 60, to: 2)
        if let fraction = moment.fraction { text += "." + fraction }
        return text + "Z"
    }

    /// Writes a number, padded with leading zeros.
    static func padded(_ number: some BinaryInteger, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static let secondsFrom1970To2001: Int64 = 978_307_200

    /// The date of a number of seconds since 1970 and nanoseconds.
    ///
    /// Up to microseconds, this is the same date as `Date(timeIntervalSince1970:)` gives. Apps get such times as
    /// seconds since 1970, and expect 28.12 seconds to be written as such. `Date` itself counts from 2001, with twice
    /// the precision, which further digits need.
    ///
    /// - Parameter digits: The number of digits of the fraction.
    static func date(seconds: Int64, nanoseconds: Int, digits: Int) -> Date {
        guard digits > 6 else { return Date(timeIntervalSince1970: Double(seconds) + Double(nanoseconds) / 1e9) }
        let whole = Double(seconds - secondsFrom1970To2001)
        return Date(timeIntervalSinceReferenceDate: whole + Double(nanoseconds) / 1e9)
    }

    /// The whole seconds since 1970, and the shortest fraction that reads back as the same date.
    private static func moment(of date: Date) -> (seconds: Int64, fraction: String?)? {
        let interval = date.timeIntervalSinceReferenceDate
        guard interval.isFinite, abs(interval) < 1e12 else { return nil }
        let floor = interval.rounded(.down)
        let seconds = Int64(floor) + secondsFrom1970To2001
        if floor == interval { return (seconds, nil) }
        var scale = 1
        for digits in 1...9 {
            scale *= 10
            let units = Int(((interval - floor) * Double(scale)).rounded())
            if units == scale {
                if digits == 9 { return (seconds + 1, nil) }
                continue
            }
            let nanoseconds = units * (1_000_000_000 / scale)
            let reading = Self.date(seconds: seconds, nanoseconds: nanoseconds, digits: digits)
            if reading == date || digits == 9 {
                return (seconds, units == 0 ? nil : padded(units, to: digits))
            }
        }
        return (seconds, nil)
    }
}
