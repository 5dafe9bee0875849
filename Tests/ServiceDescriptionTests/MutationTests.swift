// SPDX-License-Identifier: MIT

import Foundation
import SplitMix
import StallLimit
import Testing

@testable import ServiceDescription

/// Any file is read without a crash, and every error points into it.
@Suite(.stallLimit) struct MutationTests {
    private static let texts: [String] = {
        let names = ["Specs/sms.yaml", "Specs/common.yaml", "Specs/messages.yaml", "Specs/rooms.yaml"]
        return names.compactMap {
            try? String(contentsOfFile: "\(DescriptionFolders.repository)/\($0)", encoding: .utf8)
        }
    }()

    private static let fragments: [String] = [
        "\t", "\r", "\n", "\n\n", "  ", "- ", ": ", " #", " -- ", " as ", " in ", "?", "[", "]", "{", "}", "{}", "'",
        "\"",
        "*", "&a ", "!x ", "<<: ", "|", ">", "%", "@", "`", "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "😀", "e\u{301}",
        "map<", ">", "read-only ", " = ", "= {}", "...", "---\n", "...\n", "null", "~", "true", "1.5", "0x1F",
        "2024-01-01",
    ]

    static func mutated(_ text: String, seed: UInt64) -> String {
        var generator = SplitMix(seed: seed)
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let start = Int.random(in: 0..<scalars.count, using: &generator)
            let end = min(scalars.count, start + Int.random(in: 0...12, using: &generator))
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: scalars.removeSubrange(start..<end)
            case 1: scalars.insert(contentsOf: scalars[start..<end], at: start)
            case 2:
                let fragment = fragments[Int.random(in: 0..<fragments.count, using: &generator)]
                scalars.replaceSubrange(start..<end, with: fragment.unicodeScalars)
            default:
                let fragment = fragments[Int.random(in: 0..<fragments.count, using: &generator)]
                scalars.insert(contentsOf: fragment.unicodeScalars, at: start)
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    @Test(arguments: 0..<texts.count)
    func `random changes never crash, and every place is inside its file`(_ index: Int) {
        for seed in UInt64(1)...150 {
            let text = Self.mutated(Self.texts[index], seed: seed)
            let loaded = DescriptionLoader.load(texts: ["changed.yaml": text])
            for location in loaded.diagnostics.flatMap({ [$0.location] + $0.notes.map(\.location) }) {
                let line = loaded.sources[location.file]?.line(location.line)
                #expect(
                    location.column >= 1 && location.column <= (line ?? "").unicodeScalars.count + 1 && line != nil,
                    "seed \(seed): \(location)"
                )
            }
            #expect(loaded.diagnostics == loaded.diagnostics.sorted())
        }
    }

    @Test func `random bytes never crash`() {
        for seed in UInt64(1)...300 {
            var generator = SplitMix(seed: seed)
            let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let diagnostics = Diagnostics()
            _ = NodeReader.read(SourceFile(path: "random.yaml", bytes: bytes), diagnostics)
        }
    }

    @Test(arguments: 0..<texts.count)
    func `a plain or quoted text starts where its mark says`(_ index: Int) throws {
        let source = SourceFile(path: "a.yaml", bytes: Array(Self.texts[index].utf8))
        let root = try #require(NodeReader.read(source, Diagnostics()))
        var count = 0
        func visit(_ node: Node) {
            switch node.content {
            case .scalar(let scalar):
                guard scalar.style == .plain, node.start.line == node.end.line else { return }
                let line = Array((source.line(Int(node.start.line) + 1) ?? "").unicodeScalars)
                var found = String.UnicodeScalarView()
                found.append(contentsOf: line[Int(node.start.column)..<Int(node.end.column)])
                #expect(String(found) == scalar.text)
                count += 1
            case .sequence(let elements): elements.forEach(visit)
            case .mapping(let pairs):
                for pair in pairs {
                    visit(pair.key)
                    visit(pair.value)
                }
            case .refused: Issue.record("nothing is refused in a right description")
            }
        }
        visit(root)
        #expect(count > 50)
    }
}
