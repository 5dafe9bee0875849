// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite("An access level", .stallLimit)
struct AccessLevelTests {
    /// The code with all modifiers of access removed, and without regard to where lines are broken.
    private static func bare(_ text: String) -> String {
        var text = text
        for words in ["public internal(set) ", "package internal(set) ", "private(set) ", "internal import"] {
            text = text.replacing(words, with: words.hasSuffix("import") ? "import" : "")
        }
        text = text.replacing(/(?:public|package) (?=import|struct|enum|indirect|let|var|func|init|static)/, with: "")
        return text.filter { !$0.isWhitespace }
    }

    private static func files(_ golden: GoldenCase, _ access: AccessLevel) throws -> [String: String] {
        let files = try ClientRenderer().render(golden.library(access: access)).files
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
    }

    @Test("changes the modifiers of declarations and imports, and nothing else", arguments: GoldenCase.all)
    func changesModifiers(golden: GoldenCase) throws {
        let files = try Self.files(golden, .public)
        for access in [AccessLevel.package, .internal] {
            let others = try Self.files(golden, access)
            #expect(others.keys.sorted() == files.keys.sorted())
            for (path, contents) in others where path.hasSuffix(".swift") {
                let other = try #require(files[path])
                #expect(Self.bare(contents) == Self.bare(other), "\(path)")
                let code = contents.split(separator: "\n").filter { !$0.contains("//") }
                for word in AccessLevel.allCases.map(\.rawValue) where word != access.rawValue && word != "internal" {
                    #expect(!code.contains { $0.contains("\(word) ") && !$0.contains("\"") }, "\(path): \(word)")
                }
                for line in code where line.count > 120 { #expect(other.contains(line), "\(path): \(line)") }
            }
        }
    }
}
