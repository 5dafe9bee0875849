// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

@Suite("Base64")
struct Base64Tests {
    @Test("encodes any number of bytes as Foundation does")
    func encodes() {
        for count in 0...100 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255) }
            #expect(bytes.withUnsafeBytes(Base64.encode) == Data(bytes).base64EncodedString())
        }
    }

    @Test("decodes what Foundation encodes")
    func decodes() {
        var random = SplitMix(seed: 4648)
        for count in 0...300 {
            let bytes = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
            #expect(Base64.decode(bytes.base64EncodedString()) == bytes)
        }
    }

    @Test("refuses any other character, at any position")
    func otherCharacters() {
        let digits = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for byte in UInt8.min...UInt8.max {
            for position in 0..<8 {
                var text = Array("AAAABBBB".utf8)
                text[position] = byte
                let isPadding = byte == UInt8(ascii: "=") && position == 7
                let isDecoded = text.withUnsafeBytes { Base64.decode($0) } != nil
                #expect(isDecoded == (digits.contains(byte) || isPadding), "\(byte) at \(position)")
            }
        }
    }

    @Test("refuses text without its padding, or with too much", arguments: ["A", "AA", "AAA", "A===", "====", "AA=A"])
    func padding(_ text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test("ignores the bits after the last byte, as other decoders do")
    func spareBits() {
        #expect(Base64.decode("/////w==") == Data([255, 255, 255, 255]))
        #expect(Base64.decode("//////==") == Data([255, 255, 255, 255]))
    }
}
