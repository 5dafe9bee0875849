// SPDX-License-Identifier: MIT

import SplitMix
import Testing

@testable import ACSCore

struct PercentEncodingTests {
    @Test(
        "Only the unreserved characters of RFC 3986 are kept",
        arguments: [
            ("", ""),
            ("AZaz09-._~", "AZaz09-._~"),
            ("19:x@thread.v2", "19%3Ax%40thread.v2"),
            ("a/b", "a%2Fb"),
            ("%2F", "%252F"),
            ("?#[]!$&'()*+,;=", "%3F%23%5B%5D%21%24%26%27%28%29%2A%2B%2C%3B%3D"),
            ("+14255550123", "%2B14255550123"),
            ("a b\t\r\n\0", "a%20b%09%0D%0A%00"),
            ("\"\\^`{|}<>", "%22%5C%5E%60%7B%7C%7D%3C%3E"),
            ("é", "%C3%A9"),
            ("e\u{301}", "e%CC%81"),
            ("漢", "%E6%BC%A2"),
            ("🚀", "%F0%9F%9A%80"),
            ("\u{7F}", "%7F"),
        ]
    )
    func encode(_ text: String, _ encoded: String) {
        #expect(PercentEncoding.encode(text) == encoded)
        #expect(PercentEncoding.decode(encoded) == text)
    }

    @Test("Lowercase digits are decoded, and a plus is kept")
    func decode() {
        #expect(PercentEncoding.decode("%c3%a9+%2b") == "é++")
    }

    @Test(
        "What is not percent-encoded text is refused",
        arguments: ["%", "%4", "%4g", "%zz", "a%", "%FF", "%C3", "%ED%A0%80", "% 41"]
    )
    func refused(_ text: String) {
        #expect(PercentEncoding.decode(text) == nil)
    }

    @Test("Any text is restored, scalar by scalar, and what is sent is ASCII")
    func roundTrip() {
        var random = SplitMix(seed: 3986)
        for _ in 0..<500 {
            let text = random.text(upTo: 20)
            let encoded = PercentEncoding.encode(text)
            #expect(encoded.utf8.allSatisfy { (0x21...0x7E).contains($0) })
            #expect(PercentEncoding.decode(encoded).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        }
    }
}
