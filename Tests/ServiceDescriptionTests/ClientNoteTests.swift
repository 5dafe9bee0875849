// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// `Facts/client-notes.txt`: the facts' notes, and under each what proves that our clients honour it.
@Suite("What the facts note on the use of an operation")
struct ClientNoteTests {
    private struct Note {
        let text: String
        var proofs: [String] = []

        var service: Substring { text.prefix { $0 != ":" && $0 != " " } }
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    private static func notes() throws -> [Note] {
        let file = tests.appending(path: "ServiceDescriptionTests/Facts/client-notes.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n\n").dropFirst().map { block in
            let lines = block.split(separator: "\n").map(String.init)
            return Note(text: lines[0], proofs: lines.dropFirst().map { String($0.dropFirst(2)) })
        }
    }

    /// The names of a service's wire cases.
    private static func cases(of service: Substring) throws -> Set<String> {
        struct File: Decodable {
            struct Case: Decodable { let name: String }
            let cases: [Case]
        }
        let file = tests.appending(path: "WireTests/Expectations/\(service).json")
        return try Set(JSONDecoder().decode(File.self, from: Data(contentsOf: file)).cases.map(\.name))
    }

    /// Whether a suite exists and has the test, if the name has one after a dot.
    private static func hasTest(_ name: String, in sources: [String]) -> Bool {
        let parts = name.split(separator: ".")
        return sources.contains { source in
            source.contains("struct \(parts[0]) {") && (parts.count == 1 || source.contains("    func \(parts[1])("))
        }
    }

    @Test("is proven by a wire case, a test, or the words of what is done instead")
    func proofs() throws {
        let paths = FileManager.default.enumerator(atPath: Self.tests.path)?.compactMap { $0 as? String } ?? []
        let sources = try paths.filter { $0.hasSuffix("Tests.swift") }.map {
            try String(contentsOf: Self.tests.appending(path: $0), encoding: .utf8)
        }
        let notes = try Self.notes()
        #expect(notes.count == 83)
        for note in notes {
            #expect(!note.proofs.isEmpty, "\(note.text)")
            for proof in note.proofs {
                let words = proof.split(separator: " ", maxSplits: 1)
                switch words[0] {
                case "case":
                    let named = Set(words[1].split(separator: " ").map(String.init))
                    #expect(try named.subtracting(Self.cases(of: note.service)) == [], "\(note.text)")
                case "test": #expect(Self.hasTest(String(words[1]), in: sources), "\(note.text): \(proof)")
                case "says":
                    let parts = try #require(words[1].firstRange(of: ": "))
                    let file = Self.tests.appending(path: "../\(words[1][..<parts.lowerBound])").standardized
                    // A sentence may continue in the next line of a comment.
                    let text = try String(contentsOf: file, encoding: .utf8).replacing(/\n# +/, with: " ")
                    #expect(text.contains(words[1][parts.upperBound...]), "\(note.text): \(proof)")
                default: Issue.record("\(note.text): \(proof)")
                }
            }
        }
    }
}
