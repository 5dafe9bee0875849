// SPDX-License-Identifier: MIT

import SplitMix
import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `A unified diff` {
    private func diff(_ old: String, _ new: String) -> [String] {
        Array(UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "F").lines.dropFirst(2))
    }

    private func lines(_ range: ClosedRange<Int>) -> String {
        range.map { "\($0)\n" }.joined()
    }

    // What `diff -u` of GNU diffutils 3.8 prints.
    @Test func `shows three lines around a change`() {
        let new = lines(1...9) + "ten\n" + lines(11...20)
        #expect(
            diff(lines(1...20), new) == [
                "@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten", " 11", " 12", " 13",
            ]
        )
    }

    @Test func `joins changes whose context overlaps`() {
        let near = diff(lines(1...20), lines(1...4) + lines(6...11) + lines(13...20))
        #expect(near.filter { $0.hasPrefix("@@") } == ["@@ -2,14 +2,12 @@"])
        let far = diff(lines(1...20), lines(1...4) + lines(6...12) + lines(14...20))
        #expect(far.filter { $0.hasPrefix("@@") } == ["@@ -2,7 +2,6 @@", "@@ -10,7 +9,6 @@"])
    }

    @Test func `names the line before an empty range`() {
        #expect(diff("", "a\nb\n") == ["@@ -0,0 +1,2 @@", "+a", "+b"])
        #expect(diff("a\n", "") == ["@@ -1 +0,0 @@", "-a"])
    }

    @Test func `shows a missing line break at the end`() {
        #expect(
            diff("a\nb", "a\nb\n") == ["@@ -1,2 +1,2 @@", " a", "-b", "\\ No newline at end of file", "+b"]
        )
    }

    @Test func `is empty for equal texts`() {
        #expect(diff("a\n", "a\n").isEmpty)
    }

    @Test(arguments: 0..<200)
    func `leads from one text to the other`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let old = (0..<Int.random(in: 0...40, using: &random)).map { _ in "\(Int.random(in: 0...5, using: &random))" }
        let new = (0..<Int.random(in: 0...40, using: &random)).map { _ in "\(Int.random(in: 0...5, using: &random))" }
        let script = EditScript(from: old, to: new)
        #expect(Self.apply(script.hunks(context: 3), to: old, inserting: new) == new)
    }

    @Test func `of two long texts that have nothing in common is short`() {
        let old = (0..<20_000).map { "old \($0)" }
        let new = (0..<20_000).map { "new \($0)" }
        let script = EditScript(from: ["same"] + old + ["end"], to: ["same"] + new + ["end"])
        #expect(script.edits.count == 40_002)
    }

    /// Puts hunks in by their line numbers, as `patch` does.
    private static func apply(_ hunks: [EditScript.Hunk], to old: [String], inserting new: [String]) -> [String] {
        var result: [String] = []
        var position = 0
        for hunk in hunks {
            result += old[position..<hunk.old.lowerBound]
            #expect(result.count == hunk.new.lowerBound)
            for edit in hunk.edits {
                switch edit {
                case .keep(let index): result.append(old[index])
                case .insert(let index): result.append(new[index])
                case .remove: break
                }
            }
            #expect(result.count == hunk.new.upperBound)
            position = hunk.old.upperBound
        }
        return result + old[position...]
    }
}
