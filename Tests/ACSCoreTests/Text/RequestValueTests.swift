// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct RequestValueTests {
    @Test("Values are written as the services read them")
    func values() throws {
        #expect("a b".requestText == "a b")
        #expect(true.requestText == "true")
        #expect(false.requestText == "false")
        #expect(Int.min.requestText == "-9223372036854775808")
        #expect(Int32(-7).requestText == "-7")
        #expect(Int64.max.requestText == "9223372036854775807")
        #expect(0.1.requestText == "0.1")
        #expect(Float(0.1).requestText == "0.1")
        #expect(Duration.seconds(90).requestText == "PT1M30S")
        #expect(try #require(URL(string: "https://x.example/a%20b?c=d")).requestText == "https://x.example/a%20b?c=d")
        #expect(Date(timeIntervalSince1970: 1_767_323_045).requestText == "2026-01-02T03:04:05Z")
        #expect(try #require(CalendarDate(year: 2026, month: 1, day: 2)).requestText == "2026-01-02")
        #expect(CommunicationIdentifier.phoneNumber("+1").requestText == "4:+1")
        #expect(TokenScope(rawValue: "new").requestText == "new")
    }

    @Test("A date that RFC 3339 can't represent is written as a number, which no service reads as another date")
    func endlessDate() {
        #expect(Date(timeIntervalSince1970: 253_402_300_800).requestText == "253402300800.0")
    }

    // RFC 9110 section 14.1.2.
    @Test("Byte ranges are written as RFC 9110 has them")
    func byteRanges() {
        #expect(ByteRange(0...499).requestText == "bytes=0-499")
        #expect(ByteRange(500...500).requestText == "bytes=500-500")
        #expect(ByteRange(0...UInt64.max).requestText == "bytes=0-18446744073709551615")
        // Microsoft's package sends no header for the offset 0, and downloads everything.
        #expect(ByteRange(from: 0).requestText == "bytes=0-")
        #expect(ByteRange(from: 9500).requestText == "bytes=9500-")
        #expect(ByteRange(last: 500).requestText == "bytes=-500")
    }

    @Test("Only ASCII whitespace around a text is removed")
    func trimming() {
        #expect(" \t\r\n\u{B}\u{C}a b\r\n".trimmingASCIIWhitespace() == "a b")
        #expect("\u{A0}a\u{2003}".trimmingASCIIWhitespace() == "\u{A0}a\u{2003}")
        #expect("".trimmingASCIIWhitespace().isEmpty)
        #expect(" \r\n".trimmingASCIIWhitespace().isEmpty)
    }

    @Test("Hexadecimal digits of either case are read, and lower case is written")
    func hexadecimal() {
        #expect(Hexadecimal.encode([0x00, 0x1A, 0xFF] as [UInt8]) == "001aff")
        #expect("09afAF".utf8.map { Hexadecimal.value(of: $0) } == [0, 9, 10, 15, 10, 15])
        #expect("/:@G`g".utf8.map { Hexadecimal.value(of: $0) } == Array(repeating: nil, count: 6))
    }
}
