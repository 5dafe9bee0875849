// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct RFC3339Tests {
    // The seconds were computed with Python's datetime; the first five texts are the examples of RFC 3339 section 5.8.
    @Test(
        "A date with a time is read, with any fraction and any offset",
        arguments: [
            ("1985-04-12T23:20:50.52Z", 482_196_050.52),
            ("1996-12-19T16:39:57-08:00", 851_042_397),
            ("1990-12-31T23:59:60Z", 662_688_000),
            ("1990-12-31T15:59:60-08:00", 662_688_000),
            ("1937-01-01T12:00:27.87+00:20", -1_041_337_172.13),
            ("2026-01-02T03:04:05Z", 1_767_323_045),
            ("2026-01-02t03:04:05z", 1_767_323_045),
            ("2026-01-02T03:04:05-00:00", 1_767_323_045),
            ("2026-01-03T03:03:05+23:59", 1_767_323_045),
            ("2026-01-01T03:05:05-23:59", 1_767_323_045),
            ("2026-01-02T03:04:05.0Z", 1_767_323_045),
            ("2026-01-02T03:04:05.5000000Z", 1_767_323_045.5),
            ("2026-01-02T03:04:05.250000000+00:00", 1_767_323_045.25),
            ("2000-02-29T00:00:00Z", 951_782_400),
            ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("1969-12-31T23:59:59Z", -1),
        ]
    )
    func accepted(_ text: String, _ seconds: Double) throws {
        let date = try #require(RFC3339.parse(text))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "", "2026-01-02", "2026-01-02T03:04Z", "2026-01-02T03:04:05", "2026-01-02 03:04:05Z",
            "2026-02-30T00:00:00Z",
            "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-02T24:00:00Z",
            "2026-01-02T03:60:05Z", "2026-01-02T03:04:61Z", "2026-01-02T03:04:60Z", "2026-01-02T23:59:60+01:00",
            "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05.1234567890Z", "2026-01-02T03:04:05,5Z",
            "2026-01-02T03:04:05+24:00", "2026-01-02T03:04:05+01:60", "2026-01-02T03:04:05+0100",
            "2026-01-02T03:04:05+01", "2026-01-02T03:04:05Zx", "2026-01-02T03:04:05Z ", " 2026-01-02T03:04:05Z",
            "26-01-02T03:04:05Z", "+2026-01-02T03:04:05Z", "2026-1-2T03:04:05Z", "20260102T030405Z",
            "２０26-01-02T03:04:05Z", "2026-01-02T03:04:05Z\u{301}", "1767323045",
        ]
    )
    func refused(_ text: String) {
        #expect(RFC3339.parse(text) == nil)
    }

    @Test(
        "A date is written in UTC with the fewest digits that it needs",
        arguments: [
            (1_767_323_045, "2026-01-02T03:04:05Z"), (1_767_323_045.5, "2026-01-02T03:04:05.5Z"),
            (0, "1970-01-01T00:00:00Z"),
            (-0.5, "1969-12-31T23:59:59.5Z"), (-1, "1969-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ]
    )
    func format(_ seconds: Double, _ text: String) {
        #expect(RFC3339.format(Date(timeIntervalSince1970: seconds)) == text)
    }

    @Test(
        "The years 0 to 9999 can be written, and no others",
        arguments: [253_402_300_800, -62_167_219_201, 1e15, .infinity, .nan]
    )
    func unwritable(_ seconds: Double) {
        #expect(RFC3339.format(Date(timeIntervalSince1970: seconds)) == nil)
    }

    @Test("A text that .NET writes, with seven digits, keeps its moment")
    func dotNet() throws {
        let date = try #require(RFC3339.parse("2026-01-02T03:04:05.1234567Z"))
        let text = try #require(RFC3339.format(date))
        #expect(RFC3339.parse(text) == date)
        #expect(text.utf8.count <= "2026-01-02T03:04:05.1234567Z".utf8.count)
    }

    @Test("A text with up to six digits comes back as it was")
    func text() throws {
        var random = SplitMix(seed: 6)
        for _ in 0..<1000 {
            let digits = Int.random(in: 1...6, using: &random)
            // The last digit is none that writing leaves out.
            let fraction =
                (1..<digits).map { _ in Int.random(in: 0...9, using: &random) } + [.random(in: 1...9, using: &random)]
            let text = "2026-01-02T03:04:05." + fraction.map(String.init).joined() + "Z"
            #expect(try RFC3339.format(#require(RFC3339.parse(text))) == text)
        }
    }

    @Test("From 2018 on a date comes back as it was, with at most seven digits; before, within half a nanosecond")
    func roundTrip() throws {
        var random = SplitMix(seed: 3339)
        for _ in 0..<3000 {
            let date = Date(timeIntervalSince1970: .random(in: 1_515_110_400...4_102_444_800, using: &random))
            let text = try #require(RFC3339.format(date))
            #expect(RFC3339.parse(text) == date)
            #expect(text.utf8.count <= 28)
            let early = Date(timeIntervalSinceReferenceDate: .random(in: -1e9...1e6, using: &random))
            let back = try #require(RFC3339.format(early).flatMap { RFC3339.parse($0) })
            #expect(abs(back.timeIntervalSince(early)) <= 0.500_001e-9)
        }
    }
}
