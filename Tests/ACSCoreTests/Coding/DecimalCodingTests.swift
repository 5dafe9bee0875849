// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

private struct Cost: Codable, Equatable {
    var amount: Decimal
    var perMonth: Decimal?
    var all: [Decimal]?
}

private struct Change: Codable {
    var amount: Patch<Decimal>
    var limit: Decimal?

    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder)
        amount = try fields.decode(forKey: "amount")
        limit = try fields.decodeIfPresent(forKey: "limit")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(amount, forKey: "amount")
        try fields.encode(limit, forKey: "limit")
    }
}

/// Money: a price that passes through a `Double` is another price.
struct DecimalCodingTests {
    // None of these is exact as a Double; the long ones are not even near.
    static let amounts = [
        "0.1", "1.1", "19.99", "-0.07", "0.0075", "1234567890.123456789", "123456789012345678.12",
        "0.1234567890123456789012345678901234567", "99999999999999999999999999999999999999", "9007199254740993",
    ]

    @Test("A number is read and written digit by digit", arguments: amounts)
    func exact(_ amount: String) throws {
        let text = #"{"all":[\#(amount)],"amount":\#(amount),"perMonth":\#(amount)}"#
        let cost = try read(Cost.self, text)
        #expect(cost.amount == Decimal(string: amount))
        #expect(cost.amount.description == amount)
        #expect(try json(cost) == text)
    }

    @Test("A patch and an explicit null keep all digits, too", arguments: amounts)
    func changes(_ amount: String) throws {
        let change = try read(Change.self, #"{"amount":\#(amount),"limit":\#(amount)}"#)
        #expect(change.limit?.description == amount)
        #expect(try json(change) == #"{"amount":\#(amount),"limit":\#(amount)}"#)
    }

    @Test("An exponent is read", arguments: [("1.5e3", "1500"), ("25E-2", "0.25"), ("-1e-7", "-0.0000001")])
    func exponent(_ text: String, _ plain: String) throws {
        #expect(try read(Cost.self, #"{"amount":\#(text)}"#).amount == Decimal(string: plain))
    }

    @Test("Random prices survive writing and reading")
    func roundTrip() throws {
        var random = SplitMix(seed: 99)
        for _ in 0..<500 {
            let significand = Decimal(Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random))
            let cost = Cost(
                amount: significand
                    * Decimal(sign: .plus, exponent: -Int.random(in: 0...12, using: &random), significand: 1)
            )
            #expect(try read(Cost.self, json(cost)) == cost)
        }
    }

    @Test("A text or a truth value is not an amount", arguments: [#""19.99""#, "true", "null", "{}"])
    func wrong(_ value: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read(Cost.self, #"{"amount":\#(value)}"#) })
        #expect(error.path == "amount")
    }

    @Test("In a query an amount has all its digits", arguments: amounts)
    func requestText(_ amount: String) throws {
        #expect(try #require(Decimal(string: amount)).requestText == amount)
    }
}
