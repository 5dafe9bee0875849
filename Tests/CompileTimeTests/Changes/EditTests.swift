// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import ServiceDescription
import StallLimit
import Testing

/// No edit of a description that breaks callers is called anything else.
@Suite("Random edits of descriptions", .stallLimit)
struct EditTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

    /// How many edits of each golden are compiled.
    private static let editsPerGolden = 4

    private struct Edit {
        let name: String
        let old: Library
        let new: Library
        let text: String
    }

    private static func library(_ text: String) -> Library? {
        let libraries = DescriptionLoader.load(texts: ["input.yaml": text]).libraries
        return libraries.count == 1 ? libraries.first : nil
    }

    /// Edits without errors that change the API, numbered from a start.
    private static func edits(of golden: String, from start: Int) throws -> [Edit] {
        let text = try String(contentsOf: folder.appending(path: "\(golden)/input.yaml"), encoding: .utf8)
        guard let plain = library(text) else { return [] }
        var edits: [Edit] = []
        for seed in 1...200 where edits.count < editsPerGolden {
            // A new golden does not change the edits of the others.
            var edit = RandomEdit(seed: UInt64(seed + golden.utf8.reduce(0) { $0 * 31 % 65_521 + Int($1) }))
            let types = NumberedTypes(of: [plain], number: start + edits.count)
            let edited = edit.edited(text)
            guard let old = library(types.applied(to: text)), let new = library(types.applied(to: edited)),
                old.module == new.module, !changes(old, new).allSatisfy({ $0.rule.kind == .documentation })
            else { continue }
            edits.append(Edit(name: "\(golden), seed \(seed)", old: old, new: new, text: edited))
        }
        return edits
    }

    private static func changes(_ old: Library, _ new: Library) -> [Change] {
        DescriptionComparison.blocks(from: [old], to: [new]).flatMap(\.changes).map(\.change)
    }

    @Test("break callers only if a change breaks source") func edits() async throws {
        let goldens = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
            .filter { FileManager.default.fileExists(atPath: Self.folder.appending(path: "\($0)/input.yaml").path) }
        var edits: [Edit] = []
        for golden in goldens { edits += try Self.edits(of: golden, from: edits.count) }
        #expect(edits.count > 60)

        var before = try MatrixProgram()
        var after = try MatrixProgram()
        for (number, edit) in edits.enumerated() {
            let caller = CallerCorpus.file(for: edit.old, number: number)
            for (isOld, library) in [(true, edit.old), (false, edit.new)] {
                if isOld {
                    try before.add(library)
                    try before.add("Callers/\(number).swift", caller)
                } else {
                    try after.add(library)
                    try after.add("Callers/\(number).swift", caller)
                }
            }
        }
        #expect(try await before.errors() == [:])
        let errors = try await after.errors()
        var broken = 0
        for (number, edit) in edits.enumerated() {
            guard let found = errors["Callers/\(number).swift"] else { continue }
            broken += 1
            let changes = Self.changes(edit.old, edit.new)
            let ids = changes.map(\.rule.id)
            #expect(changes.contains { $0.rule.breaksSource }, "\(edit.name): \(ids) \(found)")
        }
        print("edits: \(edits.count), of which \(broken) break callers")
        #expect(broken > 20)
        #expect(errors.keys.allSatisfy { $0.hasPrefix("Callers/") }, "\(errors)")
    }
}
