// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

@Suite("The scanner of JSON")
struct JSONScannerTests {
    private func string(_ text: String) throws -> Range<Int>? {
        try JSONText.reading(Array(text.utf8)) { text in
            var scanner = JSONScanner(text)
            return scanner.value()
        }
    }

    @Test("finds the end of a string of any length, and of none that is cut off", arguments: 0..<40)
    func lengths(count: Int) throws {
        let text = "\"" + String(repeating: "a", count: count)
        #expect(try string(text) == nil)
        #expect(try string(text + "\\") == nil)
        #expect(try string(text + "\\\"") == nil)
        for rest in ["", ",", ",\"b\":\"\\\"\"", String(repeating: "\"", count: 20)] {
            #expect(try string(text + "\"" + rest) == 0..<count + 2)
        }
    }

    @Test("skips an escape at any position of a string", arguments: ["\\\"", "\\\\", "\\u0022", "ä"], 0..<20)
    func escapes(escape: String, position: Int) throws {
        for count in 0..<20 {
            let inside = String(repeating: "a", count: position) + escape + String(repeating: "b", count: count)
            #expect(try string("\"\(inside)\",1") == 0..<inside.utf8.count + 2)
        }
    }
}
