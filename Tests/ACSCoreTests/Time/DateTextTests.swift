// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct DateTextTests {
    private struct PythonDates: Decodable {
        let read: [Row]

        struct Row: Decodable {
            let text: String
            let seconds: Double
            let microseconds: Double
        }
    }

    @Test("Each text that Microsoft's Python packages read is the same moment")
    func python() throws {
        let rows = try Vectors.load("dates", as: PythonDates.self).read
        #expect(rows.count > 200)
        // Month 0 and 60 minutes exist as little as 30 February.
        for row in rows where !["2016-00-01T00:00:00Z", "2016-09-21T16:57:59+01:60"].contains(row.text) {
            let date = DateText.parse(row.text)
            let expected = row.seconds + row.microseconds / 1e6
            // A Date that far from 2001 is only exact to a few microseconds, and Python keeps six digits.
            let difference = try #require(date, "\(row.text)").timeIntervalSince1970 - expected
            #expect(abs(difference) < 1e-5, "\(row.text)")
        }
    }

    // Forms of `DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)`, as
    // Azure.Core calls it. The seconds were computed with Python's datetime.
    @Test(
        "Each form that Microsoft's .NET packages read is the same moment",
        arguments: [
            ("2016-09-21T16:57:59.4700000+00:00", 1_474_477_079.47), ("2016-09-21T16:57:59.47", 1_474_477_079.47),
            ("2016-09-21 16:57:59", 1_474_477_079), ("2016-09-21 16:57:59Z", 1_474_477_079),
            ("2016-09-21 16:57:59 +00:00", 1_474_477_079), ("2016-09-21 16:57:59 GMT", 1_474_477_079),
            ("2016-09-21T16:57:59 +01:00", 1_474_473_479), ("2016-09-21T16:57Z", 1_474_477_020),
            ("2016-09-21T16:57", 1_474_477_020), ("2016-09-21", 1_474_416_000), ("2016/09/21", 1_474_416_000),
            ("2016/09/21 16:57:59", 1_474_477_079), ("2016-9-21T6:57:59Z", 1_474_441_079),
            ("09/21/2016 16:57:59", 1_474_477_079), ("09/21/2016 16:57:59 +00:00", 1_474_477_079),
            ("9/21/2016 4:57:59 PM", 1_474_477_079), ("9/21/2016 4:57:59pm", 1_474_477_079),
            ("9/21/2016 12:57:59 AM", 1_474_419_479),
            ("9/21/2016 12:57:59 PM +00:00", 1_474_462_679), ("09/21/2016", 1_474_416_000),
            ("Wed, 21 Sep 2016 16:57:59 GMT", 1_474_477_079), (" 2016-09-21T16:57:59Z\n", 1_474_477_079),
            ("0001-01-01T00:00:00", -62_135_596_800), ("0001-01-01T00:00:00+00:00", -62_135_596_800),
            ("9999-12-31T23:59:59.9999999Z", 253_402_300_799.9999999),
            ("Wednesday, 21 September 2016 16:57:59", 1_474_477_079), ("21 Sep 2016", 1_474_416_000),
            ("21-Sep-2016 16:57:59Z", 1_474_477_079), ("September 21, 2016 4:57:59 PM", 1_474_477_079),
            ("Sep 21 2016 16:57", 1_474_477_020), ("WED, 21 SEP 2016 16:57:59 +01:00", 1_474_473_479),
            ("1 may 2016", 1_462_060_800), ("2016 Sep 21", 1_474_416_000), ("2016-Sep-21", 1_474_416_000),
            ("09-21-2016", 1_474_416_000), ("9-21-2016 16:57", 1_474_477_020), ("Sep 21,2016", 1_474_416_000),
            ("Wed,21 Sep 2016", 1_474_416_000), ("Sep, 21 2016", 1_474_416_000),
            ("9/21/2016 4 PM", 1_474_473_600), ("September 21, 2016 12am", 1_474_416_000),
        ]
    )
    func dotNet(_ text: String, _ seconds: Double) throws {
        let date = try #require(DateText.parse(text))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-4)
    }

    // The seconds were computed with Python's datetime; the first five texts are the examples of RFC 3339 section 5.8.
    @Test(
        "Each form of RFC 3339 is read",
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
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("1969-12-31T23:59:59Z", -1),
        ]
    )
    func standard(_ text: String, _ seconds: Double) throws {
        let date = try #require(DateText.parse(text))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(
        "What does not exist, and what is not a date, is refused in every form",
        arguments: [
            "", " ", "2026-02-30T00:00:00Z", "2026-02-30", "02/30/2026 00:00:00", "2026/02/30", "2026-02-30 00:00:00",
            "Mon, 30 Feb 2026 00:00:00 GMT", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
            "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z",
            "2026-01-02T24:00:00Z", "2026-01-02T03:60:05Z", "2026-01-02T03:04:61Z", "2026-01-02T03:04:60Z",
            "2026-01-02T23:59:60+01:00", "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05+24:00", "13/01/2026",
            "2026-01-02T03:04:05+01:60", "2026-01-02T03:04:05+01:", "2026-01-02T03:04:05+1", "2026-01-02T03:04:05Zx",
            "26-01-02T03:04:05Z", "+2026-01-02T03:04:05Z", "20260102T030405Z", "2026-01/02", "01/02/2026 13:00:00 PM",
            "01/02/2026 0:00:00 AM", "２０26-01-02T03:04:05Z", "2026-01-02T03:04:05Z\u{301}", "1767323045", "16:57",
            "tomorrow", "2026-01-02T", "2026-01-02Tx", "2026-01-02T03", "21 Sep", "Sep 2016", "21 Sep 16",
            "31 September 2016", "21 Septem 2016", "21 Septembre 2016", "Wed", "Wed 21", "Sep", "2016 Sep",
            "21-Sep 2016", "21 Sep-2016", "9/21/16", "09-21/2016", "13-01-2026", "0 Sep 2016", "2016 Sep 31",
            "21 Sep 2016 at 16:57", "21 Sep 2016 16", "21 Sep 2016 13 PM",
        ]
    )
    func refused(_ text: String) {
        #expect(DateText.parse(text) == nil)
    }

    @Test("A date of a model is read in every form, and one that does not exist is an error at its place")
    func inModel() throws {
        struct Thing: Decodable { let on: Date }
        let read = try read(Thing.self, #"{"on":"2016-09-21T16:57:59.47"}"#)
        #expect(abs(read.on.timeIntervalSince1970 - 1_474_477_079.47) < 1e-6)
        let error = #expect(throws: DecodingError.self) {
            try ServiceJSON.decode(Thing.self, from: #"{"on":"2026-02-30T00:00:00"}"#.utf8)
        }
        #expect(error?.path == "on")
    }
}
