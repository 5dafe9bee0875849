// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import Testing

private struct Mood: ExtensibleEnum {
    let rawValue: String
}

private struct Level: ExtensibleEnum {
    let rawValue: Int32
}

@Suite("The value of a header")
struct HeaderValueTests {
    /// What a header with a text is read as.
    private func value<Value: HeaderValue>(_ text: String, as type: Value.Type = Value.self) -> Value? {
        ResponseHead(status: 200, headers: ["X-It": text]).value(of: "x-it")
    }

    @Test("is nil if the response does not have the header")
    func missing() {
        let head = ResponseHead(status: 200)
        #expect(head.value(of: "x-it") as String? == nil)
        #expect(head.value(of: "x-it") as Int32? == nil)
    }

    @Test("is a text as sent")
    func texts() {
        #expect(value("W/\"a, b\"") == "W/\"a, b\"")
        #expect(value("") == "")
    }

    @Test("is a flag in letters of any case, and nothing else", arguments: ["true", "True", "TRUE"])
    func flags(_ text: String) {
        #expect(value(text) == true)
        #expect(value(text.lowercased().replacing("true", with: "False")) == false)
        #expect(value("1", as: Bool.self) == nil)
    }

    @Test("is a number, if the text is one that fits")
    func numbers() {
        #expect(value("-7") == Int32(-7))
        #expect(value("9007199254740993") == Int64(9_007_199_254_740_993))
        #expect(value("1.5") == Float(1.5))
        #expect(value("1.25e1") == 12.5)
        #expect(value("12345678901234567890.12") == Decimal(string: "12345678901234567890.12"))
        #expect(value("2147483648", as: Int32.self) == nil)
        #expect(value("7 seconds", as: Int64.self) == nil)
        #expect(value("7 seconds", as: Double.self) == nil)
        #expect(value("7 seconds", as: Decimal.self) == nil)
        #expect(value("", as: Float.self) == nil)
    }

    @Test(
        "is no number that is hexadecimal, infinite or none at all",
        arguments: ["0x10", "nan", "inf", "-Infinity", "1e999", "e5", "."]
    )
    func notDecimal(_ text: String) {
        #expect(value(text, as: Float.self) == nil)
        #expect(value(text, as: Double.self) == nil)
        #expect(value(text, as: Decimal.self) == nil)
    }

    @Test("is no number that its type can't hold")
    func tooLarge() {
        #expect(value("1e39", as: Float.self) == nil)
        #expect(value("1e200", as: Decimal.self) == nil)
        #expect(value("1e200") == 1e200)
    }

    @Test("is a date in any form in which services send dates")
    func dates() {
        let date = Date(timeIntervalSince1970: 784_111_777)
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"] {
            #expect(value(text) == date)
            #expect(value(text) == HTTPDate(date))
        }
        #expect(value("1994-11-06") == CalendarDate(year: 1994, month: 11, day: 6))
        #expect(value("PT1H30M") == Duration.seconds(5400))
        #expect(value("yesterday", as: Date.self) == nil)
        #expect(value("yesterday", as: HTTPDate.self) == nil)
        #expect(value("yesterday", as: CalendarDate.self) == nil)
        #expect(value("90 minutes", as: Duration.self) == nil)
    }

    @Test("is an id, a URL or an identifier")
    func identifiers() {
        let id = UUID(uuidString: "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9")
        #expect(value("0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9") == id)
        #expect(value("0a1b2c3d", as: UUID.self) == nil)
        #expect(value("https://example.com/a?b=c") == URL(string: "https://example.com/a?b=c"))
        #expect(value("4:+14255550123") == CommunicationIdentifier.phoneNumber("+14255550123"))
    }

    @Test("is a known or unknown value of an enum; of one of numbers, if the text is a number")
    func enums() {
        #expect(value("Happy") == Mood(rawValue: "happy"))
        #expect(value("-2") == Level(rawValue: -2))
        #expect(value("high", as: Level.self) == nil)
    }
}
