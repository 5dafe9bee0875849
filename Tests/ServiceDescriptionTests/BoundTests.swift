// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ServiceDescription

/// What a hostile description may cost is counted in steps that can't happen, not in seconds.
@Suite(.stallLimit) struct BoundTests {
    /// libyaml alone goes through all of these, in a time that grows with the square of their number.
    @Test(arguments: ["[", "{", "- ", "? ", "a: ["])
    func `twenty thousand levels end at the depth limit`(_ opening: String) {
        let text = String(repeating: opening, count: 20_000)
        let diagnostics = Diagnostics()
        #expect(NodeReader.read(SourceFile(path: "a.yaml", bytes: Array(text.utf8)), diagnostics) == nil)
        #expect(diagnostics.sorted.map(\.rule).sorted() == [LineLength.id, NestingDepth.id])
        #expect(diagnostics.sorted.allSatisfy { $0.location.line == 1 && $0.location.column < 200 })
    }

    @Test func `a file that is too large is not parsed at all`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: Limits.size + 1)
        let diagnostics = Diagnostics()
        #expect(NodeReader.read(SourceFile(path: "a.yaml", bytes: bytes), diagnostics) == nil)
        #expect(diagnostics.sorted.map(\.rule) == [FileSize.id])
    }
}
