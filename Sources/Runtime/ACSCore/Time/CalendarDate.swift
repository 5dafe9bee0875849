// SPDX-License-Identifier: MIT

/// A calendar day without a time or a time zone, such as `2026-11-24`.
public struct CalendarDate: Hashable, Sendable {
    /// The year, from 0 to 9999.
    public let year: Int
    /// The month, from 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Creates a day. Returns `nil` if the calendar has no such day, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), CivilDate.exists(year: year, month: month, day: day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads a day in the form of RFC 3339: four digits, two, and two. Returns `nil` if the text has another form.
    public init?(text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard
            let year = scanner.number(digits: 4), scanner.skip("-"),
            let month = scanner.number(digits: 2), scanner.skip("-"),
            let day = scanner.number(digits: 2), scanner.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension CalendarDate: Comparable {
    /// Whether one day comes before another.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: RequestValue, CustomStringConvertible {
    /// The day in the form of RFC 3339, such as `2026-11-24`.
    public var requestText: String {
        [RFC3339.padded(year, to: 4), RFC3339.padded(month, to: 2), RFC3339.padded(day, to: 2)].joined(separator: "-")
    }

    /// The day in the form of RFC 3339.
    public var description: String { requestText }
}

extension CalendarDate: Codable {
    /// Decodes a JSON string.
    public init(from decoder: any Decoder) throws {
        self = try decoder.text("a day such as 2026-11-24") { Self(text: $0) }
    }

    /// Encodes a JSON string.
    public func encode(to encoder: any Encoder) throws {
        try requestText.encode(to: encoder)
    }
}
