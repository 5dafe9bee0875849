// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

struct CalendarTests {
    @Test(
        "A day is read and written in the form of RFC 3339",
        arguments: ["2026-11-24", "0000-01-01", "9999-12-31", "2024-02-29"]
    )
    func accepted(_ text: String) throws {
        let day = try #require(CalendarDate(text: text))
        #expect(day.description == text)
        #expect(try json([day]) == #"["\#(text)"]"#)
        #expect(try read([CalendarDate].self, #"["\#(text)"]"#) == [day])
    }

    @Test(
        "What is not a day is refused",
        arguments: [
            "", "2026-02-29", "2026-02-30", "2100-02-29", "2026-00-01", "2026-1-01", "2026-01-02T00:00:00Z",
            "-026-01-01", "20260101",
        ]
    )
    func refused(_ text: String) {
        #expect(CalendarDate(text: text) == nil)
    }

    @Test("Years have at most four digits", arguments: [-1, 10_000])
    func years(_ year: Int) {
        #expect(CalendarDate(year: year, month: 1, day: 1) == nil)
    }

    @Test("Days are ordered by time")
    func order() {
        let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
        let days = texts.compactMap { CalendarDate(text: $0) }
        #expect(days.reversed().sorted() == days)
    }

    @Test("Days are counted as Foundation counts them, both ways")
    func foundation() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        var random = SplitMix(seed: 1582)
        for _ in 0..<2000 {
            let days = Int.random(in: -100_000...2_900_000, using: &random)
            let parts = calendar.dateComponents(
                [.year, .month, .day],
                from: Date(timeIntervalSince1970: Double(days) * 86_400)
            )
            let (year, month, day) = CivilDate.date(days: days)
            #expect([year, month, day] == [parts.year, parts.month, parts.day])
            #expect(CivilDate.days(year: year, month: month, day: day) == days)
        }
    }

    @Test("In the 400 years after which the calendar repeats, every day follows the one before")
    func sequence() {
        var last = CivilDate.date(days: 10956)
        #expect(last == (1999, 12, 31))
        for days in 10957...157419 {
            let next = CivilDate.date(days: days)
            let isNextDay = next.year == last.year && next.month == last.month && next.day == last.day + 1
            let isNewMonth = next.day == 1 && next.month == last.month % 12 + 1
            if !CivilDate.exists(year: next.year, month: next.month, day: next.day) || !(isNextDay || isNewMonth) {
                Issue.record("\(last) is followed by \(next)")
                return
            }
            last = next
        }
        #expect(last == (2400, 12, 31))
    }
}
