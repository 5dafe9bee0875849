// SPDX-License-Identifier: MIT

/// What Microsoft has announced about the end of a service.
public enum Retirement: Sendable, Hashable {
    /// The service ends after a day. The phrase names what to use instead, if anything does.
    case ends(CalendarDay, instead: String?)
    /// After a day, the service continues only for what the phrase names.
    case narrows(CalendarDay, to: String)
    /// The service has no end; the phrase names what it continues for.
    case continues(for: String)

    /// The service's last day; `nil` if it has none.
    public var day: CalendarDay? {
        switch self {
        case .ends(let day, _), .narrows(let day, _): day
        case .continues: nil
        }
    }
}

/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, CustomStringConvertible {
    private let year: Int
    private let month: Int
    private let day: Int

    /// A day in the form `2028-09-30`; `nil` if the calendar has no such day.
    init?(_ text: String) {
        let numbers = text.split(separator: "-").compactMap { Int($0) }
        guard TextForm.isDate(text), numbers.count == 3 else { return nil }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard Self.months.indices.contains(month - 1), (1...Self.length(of: month, in: year)).contains(day) else {
            return nil
        }
    }

    /// As in a sentence: `30 September 2028`.
    public var words: String { "\(day) \(Self.months[month - 1]) \(year)" }

    /// As in the description: `2028-09-30`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
