// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

struct JSONValueTests {
    @Test(
        "Each kind of value is distinguished from the others",
        arguments: [
            ("null", .null), ("true", true), ("false", false), ("0", 0), ("1", 1), ("-7", -7), (#""""#, ""),
            (#""1""#, "1"), (#""null""#, "null"), ("[]", []), ("{}", [:]), ("0.5", 0.5), ("1e3", 1000), ("1.0", 1),
            (#"[null,{"a":[1,{"b":"c"}]}]"#, [nil, ["a": [1, ["b": "c"]]]]),
        ] as [(String, JSONValue)]
    )
    func kinds(_ text: String, _ value: JSONValue) throws {
        #expect(try read(JSONValue.self, text) == value)
        #expect(try read(JSONValue.self, json(value)) == value)
    }

    @Test(
        "A number keeps all its digits, of whatever size",
        arguments: [
            "9007199254740993", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
            "18446744073709551615", "12345678901234567890.5", "0.1", "19.99", "0.1234567890123456789",
            "1.0000000000000001", "0.99999999999999999", "-2.00000000000000000003", "9007199254740993.5",
        ]
    )
    func digits(_ text: String) throws {
        #expect(try json(read(JSONValue.self, text)) == text)
    }

    @Test(
        "A whole number is an integer however it is written",
        arguments: ["9007199254740993.0", "9007199254740993e0"]
    )
    func wholeNumber(_ text: String) throws {
        #expect(try read(JSONValue.self, text) == .integer(9_007_199_254_740_993))
    }

    @Test("Numbers that a Double represents exactly are Doubles", arguments: ["1e200", "5e-324", "-1.5e-130"])
    func doubles(_ text: String) throws {
        #expect(try read(JSONValue.self, text) == .number(try #require(Double(text))))
    }

    @Test(
        "What is not JSON is an error",
        arguments: ["", " ", "nul", "{", "NaN", "01", "'a'", "{\"a\" 1}", "1e400", "1 2"]
    )
    func notJSON(_ text: String) {
        #expect(throws: DecodingError.self) { try read(JSONValue.self, text) }
    }

    // A Decimal has up to 38 digits.
    @Test("A number with more digits is the nearest possible one, and never another kind")
    func tooManyDigits() throws {
        let text = "0.1234567890123456789012345678901234567890123456789"
        let value = try #require(try read(JSONValue.self, text).doubleValue)
        #expect(abs(value - 0.12345678901234568) < 1e-15)
    }

    @Test("An error deep inside is thrown, not read as another kind")
    func deepError() {
        #expect(throws: DecodingError.self) { try read(JSONValue.self, #"{"a":[1,{"b":1e400}]}"#) }
    }

    @Test("Parts are found by key and kind, and are nil otherwise")
    func access() {
        let value: JSONValue = ["a": "x", "b": true, "c": 7, "d": 0.5, "e": .decimal(Decimal(1) / 4)]
        #expect(value["a"]?.stringValue == "x")
        #expect(value["b"]?.boolValue == true)
        #expect(value["c"]?.integerValue == 7)
        #expect(value["c"]?.doubleValue == 7)
        #expect(value["d"]?.doubleValue == 0.5)
        #expect(value["e"]?.doubleValue == 0.25)
        #expect(value["f"] == nil)
        #expect(value["c"]?.stringValue == nil)
        #expect(value["a"]?.boolValue == nil)
        #expect(value["a"]?.integerValue == nil)
        #expect(value["b"]?.doubleValue == nil)
        #expect(JSONValue.array([1])["a"] == nil)
    }

    @Test("Keys are written sorted, and slashes as they are")
    func sorted() throws {
        let value: JSONValue = ["b": 1, "a/": "https://x/y", "B": 2, "a10": 3, "a2": 4, "é": 5]
        #expect(try json(value) == #"{"B":2,"a/":"https://x/y","a10":3,"a2":4,"b":1,"é":5}"#)
    }

    @Test("Random values are encoded the same again after decoding")
    func roundTrip() throws {
        var random = SplitMix(seed: 8259)
        for _ in 0..<300 {
            let text = try json(JSONValue.random(depth: 3, using: &random))
            let back = try read(JSONValue.self, text)
            #expect(try json(back) == text)
            #expect(try read(JSONValue.self, json(back)) == back)
        }
    }
}

extension JSONValue {
    /// Any JSON, of at most so many levels.
    static func random(depth: Int, using random: inout SplitMix) -> JSONValue {
        switch Int.random(in: 0..<(depth == 0 ? 6 : 8), using: &random) {
        case 0: .null
        case 1: .bool(.random(using: &random))
        case 2: .integer(.random(in: .min ... .max, using: &random))
        case 3: .number(.random(in: -1e6...1e6, using: &random))
        case 4: .decimal(Decimal(UInt64.random(in: 0 ... .max, using: &random)) / 1_000_000)
        case 5: .string(random.text(upTo: 8))
        case 6:
            .array((0..<Int.random(in: 0...4, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
        default:
            .object(
                (0..<Int.random(in: 0...4, using: &random)).reduce(into: [:]) { members, _ in
                    members[random.text(upTo: 4)] = .random(depth: depth - 1, using: &random)
                }
            )
        }
    }
}
