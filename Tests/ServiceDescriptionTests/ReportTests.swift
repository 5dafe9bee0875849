// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ServiceDescription

@Suite(.stallLimit) struct ReportTests {
    /// The lines of a report about the `x` that follows a text on its line.
    private func report(before text: String, colored: Bool = false) -> [Substring] {
        let source = SourceFile(path: "a.yaml", bytes: Array("\(text)x\n".utf8))
        let column = text.unicodeScalars.count + 1
        let diagnostics = Diagnostics()
        diagnostics.report(EmptyFile.ofDescription, at: SourceLocation(file: "a.yaml", line: 1, column: column))
        return DiagnosticReport(sources: ["a.yaml": source], isColored: colored).text(of: diagnostics.sorted)
            .split(separator: "\n")
    }

    @Test(arguments: [
        ("ascii: ", 7), ("größe: ", 7), ("gro\u{308}ße: ", 7), ("漢字: ", 6),
        ("ｆｕｌｌ: ", 10), ("😀: ", 4), ("\u{1F469}\u{1F3FD}: ", 6),
        ("a\u{200D}b: ", 4), ("\u{202E}x: ", 4),
    ])
    func `a caret is below its place whatever the width of the characters before it`(
        _ line: (text: String, columns: Int)
    ) throws {
        let caret = try #require(report(before: line.text).last)
        #expect(caret == String(repeating: " ", count: 4 + line.columns) + "^")
    }

    @Test func `a very long line is shown around the place`() {
        let lines = report(before: String(repeating: "a", count: 500))
        #expect(lines[1] == "    …" + String(repeating: "a", count: 80) + "x")
        #expect(lines[2] == String(repeating: " ", count: 4 + 81) + "^")
    }

    @Test func `nothing of a file reaches the terminal as a command`() {
        let lines = report(before: "\u{1B}[2J\u{9B}\u{202E}")
        #expect(lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x9B && $0.value != 0x202E })
    }

    @Test func `colors are used on request`() {
        #expect(!report(before: "a").joined().contains("\u{1B}"))
        #expect(
            report(before: "a", colored: true)[0].hasPrefix(
                "\u{1B}[1ma.yaml:1:2:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m "
            )
        )
    }
}
