// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

struct RFC3339Tests {
    @Test(
        "A date is written in UTC with the fewest digits that it needs",
        arguments: [
            (1_767_323_045, "2026-01-02T03:04:05Z"), (1_767_323_045.5, "2026-01-02T03:04:05.5Z"),
            (0, "1970-01-01T00:00:00Z"),
            (-0.5, "1969-12-31T23:59:59.5Z"), (-1, "1969-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (1_775_349_428.12, "2026-04-05T00:37:08.12Z"), (946_684_800.1, "2000-01-01T00:00:00.1Z"),
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
        let date = try #require(DateText.parse("2026-01-02T03:04:05.1234567Z"))
        let text = try #require(RFC3339.format(date))
        #expect(DateText.parse(text) == date)
        #expect(text.utf8.count <= "2026-01-02T03:04:05.1234567Z".utf8.count)
    }

    @Test("A text with up to six digits is restored")
    func text() throws {
        var random = SplitMix(seed: 6)
        for _ in 0..<1000 {
            let digits = Int.random(in: 1...6, using: &random)
            // The last digit is none that writing leaves out.
            let fraction =
                (1..<digits).map { _ in Int.random(in: 0...9, using: &random) } + [.random(in: 1...9, using: &random)]
            let text = "2026-01-02T03:04:05." + fraction.map(String.init).joined() + "Z"
            #expect(try RFC3339.format(#require(DateText.parse(text))) == text)
        }
    }

    @Test("Seconds since 1970 with up to six digits are written with these, and read as the same date")
    func decimals() throws {
        var random = SplitMix(seed: 1970)
        for _ in 0..<3000 {
            let seconds = Int.random(in: 1_073_741_824..<4_102_444_800, using: &random)
            let digits = Int.random(in: 1...6, using: &random)
            let fraction =
                (1..<digits).map { _ in Int.random(in: 0...9, using: &random) } + [.random(in: 1...9, using: &random)]
            let decimals = fraction.map(String.init).joined()
            let date = Date(timeIntervalSince1970: try #require(Double("\(seconds).\(decimals)")))
            let text = try #require(RFC3339.format(date))
            #expect(text.hasSuffix(".\(decimals)Z"))
            #expect(DateText.parse(text) == date)
        }
    }

    @Test("From 2018 on, a date is restored with at most seven digits; before, within half a nanosecond")
    func roundTrip() throws {
        var random = SplitMix(seed: 3339)
        for _ in 0..<3000 {
            let date = Date(timeIntervalSince1970: .random(in: 1_515_110_400...4_102_444_800, using: &random))
            let text = try #require(RFC3339.format(date))
            #expect(DateText.parse(text) == date)
            #expect(text.utf8.count <= 28)
            let now = Date(timeIntervalSinceReferenceDate: .random(in: 536_870_912...1e9, using: &random))
            let written = try #require(RFC3339.format(now))
            #expect(DateText.parse(written) == now)
            #expect(written.utf8.count <= 28)
            let early = Date(timeIntervalSinceReferenceDate: .random(in: -1e9...1e6, using: &random))
            let back = try #require(RFC3339.format(early).flatMap { DateText.parse($0) })
            #expect(abs(back.timeIntervalSince(early)) <= 0.500_001e-9)
        }
    }
}
