// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A date in the form of HTTP headers, such as `Sun, 06 Nov 1994 08:49:37 GMT`, in whole seconds.
///
/// This is the IMF-fixdate of RFC 9110 section 5.6.7, the only one of its three forms that may be written.
public struct HTTPDate: Hashable, Sendable {
    /// The date.
    public let date: Date

    /// Creates a date, rounded down to whole seconds.
    public init(_ date: Date) {
        self.date = Date(timeIntervalSinceReferenceDate: date.timeIntervalSinceReferenceDate.rounded(.down))
    }

    /// Reads the text of a header. Returns `nil` if the text is not an IMF-fixdate.
    ///
    /// The day of the week is not compared with the date.
    public init?(text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard
            Self.weekdays.contains(where: { scanner.skip(text: $0) }), scanner.skip(text: ", "),
            let day = scanner.number(digits: 2), scanner.skip(" "),
            let month = Self.months.firstIndex(where: { scanner.skip(text: $0) }), scanner.skip(" "),
            let year = scanner.number(digits: 4), scanner.skip(" "),
            CivilDate.exists(year: year, month: month + 1, day: day),
            let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
            let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
            let second = scanner.number(digits: 2), second <= 60, scanner.skip(text: " GMT"), scanner.isAtEnd
        else { return nil }
        let days = CivilDate.days(year: year, month: month + 1, day: day)
        date = Date(timeIntervalSince1970: Double(Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)))
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension HTTPDate: RequestValue, CustomStringConvertible {
    /// The text of the header.
    ///
    /// The format ends with the year 9999. For other dates, this is the number of seconds since 1970, which no service
    /// accepts.
    public var requestText: String {
        let interval = date.timeIntervalSince1970
        guard interval.isFinite, abs(interval) < 1e12 else { return interval.description }
        let (days, secondOfDay) = CivilDate.floorDivide(Int64(interval), by: 86_400)
        let (year, month, day) = CivilDate.date(days: Int(days))
        guard (0...9999).contains(year) else { return interval.description }
        // 1970-01-01 was a Thursday.
        let weekday = Self.weekdays[Int(CivilDate.floorDivide(days + 4, by: 7).remainder)]
        let second = Int(secondOfDay)
        return ASCIIWriter.text(length: 29) { text in
            text.write(weekday)
            text.write(", ")
            text.write(day, digits: 2)
            text.write(" ")
            text.write(Self.months[month - 1])
            text.write(" ")
            text.write(year, digits: 4)
            text.write(" ")
            text.write(second / 3600, digits: 2)
            text.write(":")
            text.write(second / 60 % 60, digits: 2)
            text.write(":")
            text.write(second % 60, digits: 2)
            text.write(" GMT")
        }
    }

    /// The text of the header.
    public var description: String { requestText }
}

extension HTTPDate: Codable {
    /// Decodes the text of the header.
    public init(from decoder: any Decoder) throws {
        self = try decoder.text("a date such as Sun, 06 Nov 1994 08:49:37 GMT") { Self(text: $0) }
    }

    /// Encodes the text of the header.
    public func encode(to encoder: any Encoder) throws {
        try requestText.encode(to: encoder)
    }
}
