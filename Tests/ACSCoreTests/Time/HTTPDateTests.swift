// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

struct HTTPDateTests {
    // Computed with Python's email.utils.
    @Test(
        "A date is read and written as RFC 9110's IMF-fixdate",
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Wed, 31 Dec 1969 23:59:59 GMT", -1), ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799), ("Mon, 01 Jan 0001 00:00:00 GMT", -62_135_596_800),
        ]
    )
    func accepted(_ text: String, _ seconds: Double) throws {
        #expect(try #require(HTTPDate(text: text)).date.timeIntervalSince1970 == seconds)
        #expect(HTTPDate(Date(timeIntervalSince1970: seconds)).requestText == text)
        #expect(try json([HTTPDate(Date(timeIntervalSince1970: seconds))]) == #"["\#(text)"]"#)
    }

    @Test(
        "Anything else is refused, also the two old formats",
        arguments: [
            "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 +0000", "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT",
            "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ", "06 Nov 1994 08:49:37 GMT",
            "Abc, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
        ]
    )
    func refused(_ text: String) {
        #expect(HTTPDate(text: text) == nil)
    }

    @Test("A fraction of a second is rounded down")
    func fraction() {
        #expect(HTTPDate(Date(timeIntervalSince1970: 0.999)) == HTTPDate(Date(timeIntervalSince1970: 0)))
        #expect(HTTPDate(Date(timeIntervalSince1970: -0.001)).requestText == "Wed, 31 Dec 1969 23:59:59 GMT")
    }

    @Test("A date outside the format is written as a number", arguments: [253_402_300_800, -62_167_219_201])
    func outside(_ seconds: Double) {
        #expect(HTTPDate(Date(timeIntervalSince1970: seconds)).requestText == seconds.description)
    }

    @Test("Any second is restored")
    func roundTrip() {
        var random = SplitMix(seed: 9110)
        for _ in 0..<1000 {
            let second = Int.random(in: -62_135_596_800...253_402_300_799, using: &random)
            let date = HTTPDate(Date(timeIntervalSince1970: Double(second)))
            #expect(HTTPDate(text: date.requestText) == date)
        }
    }
}
