// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite("Text of a description", .stallLimit)
struct HostileTextTests {
    @Test(
        "stays inside its literal",
        arguments: [
            ("a\"b", #""a\"b""#),
            (#"\(x)"#, #""\\(x)""#),
            ("a\nb\rc\td", #""a\nb\rc\td""#),
            ("\u{2028}\u{2029}\u{85}", #""\u{2028}\u{2029}\u{85}""#),
            ("\u{202E}\u{0}\u{7F}", #""\u{202E}\u{0}\u{7F}""#),
            ("é 😀", "\"é 😀\""),
        ]
    )
    func literal(text: String, literal: String) {
        #expect(SwiftText.literal(text) == literal)
    }

    @Test("stays on its line of a comment")
    func comment() {
        let line = SwiftText.commentLine("a\nb\rc\u{2028}d\u{85}e\u{202E}f */")
        #expect(line == "a b c d e f */")
    }

    @Test("is broken at 120 columns, indentation and slashes included")
    func width() {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: String(repeating: "word ", count: 60))
        #expect(text.lines.count == 3)
        #expect(text.lines.allSatisfy { 4 + 3 + $0.count <= 120 })
    }

    @Test(
        "starts no list, heading or directive at a line break",
        arguments: ["-", "#", "1.", "1)", ">", "*", "+", "@"]
    )
    func blocks(marker: String) {
        var text = WrappedText()
        text.add(paragraph: String(repeating: "word \(marker) ", count: 60))
        #expect(text.lines.dropFirst().allSatisfy { !$0.hasPrefix(" \(marker) ") })
    }

    @Test("has its first sentence apart")
    func summary() {
        let text = Paragraphs("Sends to e.g. one of them. Then\nwaits.\n\nMore")
        #expect(text.summary == "Sends to e.g. one of them.")
        #expect(text.discussion == [.text("Then waits."), .text("More.")])
    }
}
