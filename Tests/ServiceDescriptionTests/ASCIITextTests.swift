// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ServiceDescription

@Suite(.stallLimit) struct ASCIITextTests {
    @Test func `every character of ASCII has the properties that Unicode gives it`() {
        for value in UInt8.min..<0x80 {
            let scalar = Unicode.Scalar(value)
            let properties = scalar.properties
            #expect(scalar.isLetterOrDigit == (properties.isAlphabetic || properties.numericType != nil), "\(value)")
            #expect(scalar.isUppercase == properties.isUppercase, "\(value)")
            #expect(scalar.isLowercase == properties.isLowercase, "\(value)")
            #expect(scalar.isWhitespace == properties.isWhitespace, "\(value)")
            let text = String(scalar)
            let character = Character(scalar)
            #expect(text.isOneLine == (!character.isNewline && character != "\t"), "\(value)")
            #expect(text.isBlank == character.isWhitespace, "\(value)")
        }
    }

    @Test(arguments: ["", " ", "a", "\u{85}", "\u{2028}", "é\u{2029}", "a\u{A0}b", "\u{3000}", "\r\n", "日本語", "-- "])
    func `a text beyond ASCII is one line or blank as Unicode says`(_ text: String) {
        #expect(text.isOneLine == !text.contains { $0.isNewline || $0 == "\t" })
        #expect(text.isBlank == text.allSatisfy(\.isWhitespace))
    }

    @Test(arguments: ["", "--", " -- ", "a -- b -- c", "a --b", "- -- -", "é -- ü", " --", "日 -- ", "a  --  b"])
    func `an ASCII text is found where a search by characters finds it`(_ text: String) {
        #expect(text.firstRange(ofASCII: " -- ") == text.firstRange(of: " -- "))
        #expect(text[...].firstRange(ofASCII: "--") == text[...].firstRange(of: "--"))
    }
}
