// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The server's own idea of the time, and of how HTTP writes it (RFC 9110, section 5.6.7).
struct ServerClock {
    /// How many seconds it runs ahead.
    var offset: Double

    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Seconds since 1970.
    var now: Double { Date().timeIntervalSince1970 + offset }

    var httpDate: String { Self.httpDate(Int(now.rounded(.down))) }

    /// The time of an HTTP date; `nil` unless it is written exactly as HTTP requires.
    func time(of text: String) -> Double? {
        let parts = text.split(whereSeparator: { " :".contains($0) })
        guard parts.count == 8, let day = Int(parts[1]), let month = Self.months.firstIndex(of: String(parts[2])),
            let year = Int(parts[3]), let hour = Int(parts[4]), let minute = Int(parts[5]), let second = Int(parts[6])
        else { return nil }
        let time = ((Self.days(year, month + 1, day) * 24 + hour) * 60 + minute) * 60 + second
        return Self.httpDate(time) == text ? Double(time) : nil
    }

    private static func httpDate(_ time: Int) -> String {
        let (day, second) = (time / 86400, time % 86400)
        var year = 1970
        while days(year + 1, 1, 1) <= day { year += 1 }
        var month = 1
        while month < 12, days(year, month + 1, 1) <= day { month += 1 }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
        return "\(days[day % 7]), \(two(day - days(year, month, 1) + 1)) \(months[month - 1]) \(year) \(clock) GMT"
    }

    /// Days from 1970 to a date.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
        let past = year - 1
        let leapDays = past / 4 - past / 100 + past / 400 - 477
        return (year - 1970) * 365 + leapDays + before + (leap && month > 2 ? 1 : 0) + day - 1
    }
}
