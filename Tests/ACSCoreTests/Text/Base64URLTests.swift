// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import Testing

@testable import ACSCore

struct Base64URLTests {
    // The vectors of RFC 4648 section 10, with and without padding.
    @Test(
        "RFC 4648's examples are decoded, padded or not",
        arguments: [
            ("", ""), ("Zg", "f"), ("Zg==", "f"), ("Zm8", "fo"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob"),
            ("Zm9vYmE", "fooba"), ("Zm9vYmFy", "foobar"),
        ]
    )
    func examples(_ encoded: String, _ text: String) {
        #expect(Base64URL.decode(encoded) == Data(text.utf8))
    }

    @Test("Both alphabets are read", arguments: ["-_-_", "+/+/", "-/+_"])
    func alphabets(_ encoded: String) {
        #expect(Base64URL.decode(encoded) == Data([0xFB, 0xFF, 0xBF]))
    }

    @Test(
        "Other characters and impossible lengths are refused",
        arguments: ["A", "Zm9vY", "Zm 9v", "Zm9v!", "Zg=a", "ä", "="]
    )
    func refused(_ encoded: String) {
        #expect(Base64URL.decode(encoded) == nil)
    }

    @Test("Any bytes of a token are restored")
    func roundTrip() {
        var random = SplitMix(seed: 64)
        for length in 0..<100 {
            let bytes = Data((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
            let encoded = bytes.base64EncodedString()
                .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
            #expect(Base64URL.decode(encoded) == bytes)
        }
    }
}
