// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

private struct Message: Codable, Equatable {
    var zone: String?
    var at: Date?
    var bytes: Data?
    var link: URL?
    var day: CalendarDate?
    var stamp: HTTPDate?
    var scopes: [TokenScope]?
    var count: Int32?
    var ratio: Double?
}

struct ServiceJSONTests {
    @Test("Dates, bytes, links and enums are encoded as the services read them, with sorted keys")
    func write() throws {
        let message = Message(
            zone: "a/b\u{2028}é🚀\"\\\u{1}",
            at: Date(timeIntervalSince1970: 1_767_323_045.25),
            bytes: Data([0xFB, 0xFF, 0x3E]),
            link: URL(string: "https://contoso.example/a%20b?c=d/e"),
            day: CalendarDate(year: 2026, month: 2, day: 3),
            stamp: HTTPDate(Date(timeIntervalSince1970: 784_111_777)),
            scopes: [.chat, .init(rawValue: "new")],
            count: -1,
            ratio: 0.1
        )
        let text = try json(message)
        #expect(
            text == """
                {"at":"2026-01-02T03:04:05.25Z","bytes":"+/8+","count":-1,"day":"2026-02-03",\
                "link":"https://contoso.example/a%20b?c=d/e","ratio":0.1,"scopes":["chat","new"],\
                "stamp":"Sun, 06 Nov 1994 08:49:37 GMT","zone":"a/b\u{2028}é🚀\\"\\\\\\u0001"}
                """
        )
        #expect(try read(Message.self, text) == message)
    }

    @Test(
        "A date that RFC 3339 can't represent is an error, not another date",
        arguments: [1e12, -1e12, .infinity, .nan]
    )
    func unwritableDate(_ seconds: Double) {
        let error = #expect(throws: EncodingError.self) { try json([Date(timeIntervalSinceReferenceDate: seconds)]) }
        // Printing must not crash.
        #expect("\(error as Any)".contains("RFC 3339"))
    }

    @Test("A number that JSON does not have is an error", arguments: [Double.nan, .infinity])
    func unwritableNumber(_ number: Double) {
        #expect(throws: EncodingError.self) { try json([number]) }
    }

    @Test(
        "A value of the wrong form is an error with its path, and no value is invented",
        arguments: [
            (#"{"at":"2026-02-30T00:00:00Z"}"#, "at"), (#"{"at":1767323045}"#, "at"), (#"{"bytes":"-_-_"}"#, "bytes"),
            (#"{"bytes":"YQ"}"#, "bytes"), (#"{"day":"2026-02-30"}"#, "day"), (#"{"stamp":"2026-02-03"}"#, "stamp"),
            (#"{"scopes":["chat",null]}"#, "scopes[1]"), (#"{"count":true}"#, "count"), (#"{"zone":true}"#, "zone"),
            (#"{"ratio":"0.1"}"#, "ratio"),
        ]
    )
    func wrong(_ text: String, _ path: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read(Message.self, text) })
        #expect(error.path == path)
    }

    // Foundation throws these without a path.
    @Test("A number that does not fit is an error, not another number", arguments: ["2147483648", "1.5", "1e99"])
    func numberOutOfRange(_ number: String) {
        #expect(throws: DecodingError.self) { try read(Message.self, #"{"count":\#(number)}"#) }
    }

    @Test("A byte order mark before the JSON is no error, nor are unknown fields")
    func lenient() throws {
        #expect(try read(Message.self, "\u{FEFF}{\"zone\":\"x\",\"new\":[{}]}") == Message(zone: "x"))
    }

    @Test(
        "Text that is not UTF-8 or not whole is an error",
        arguments: [[0xFF], Array(#"{"zone":"x""#.utf8), []] as [[UInt8]]
    )
    func notJSON(_ bytes: [UInt8]) {
        #expect(throws: DecodingError.self) { try ServiceJSON.decode(Message.self, from: bytes) }
    }
}
