// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import SplitMix
import StallLimit
import Testing

@testable import ServiceDescription

/// What holds for the canonical form of every description.
@Suite(.stallLimit) struct FormattingLawTests {
    private static let repository = DescriptionFolders.repository

    private static let goldens =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(repository)/Tests/Golden")) ?? []

    /// Every description of this repository, by its path.
    static let paths: [String] = {
        let specs = (try? FolderListing("\(repository)/Specs").descriptions(in: "Specs")) ?? []
        let inputs = goldens.sorted().map { "Tests/Golden/\($0)/input.yaml" }
        // Some have a configuration, which names the description of another one.
        return specs + inputs.filter { FileManager.default.fileExists(atPath: "\(repository)/\($0)") }
    }()

    private static func source(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: "\(repository)/\(path)"))))
    }

    /// The files that descriptions import.
    private static let imported: [String: String] = {
        let names = ["common.yaml", "azure-core.yaml"]
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? String(contentsOfFile: "\(repository)/Specs/\(name)", encoding: .utf8)).map { (name, $0) }
            }
        )
    }()

    private static func load(_ text: String, _ path: String = "input.yaml") -> LoadedDescriptions {
        DescriptionLoader.load(texts: imported.merging([path: text]) { $1 })
    }

    private static let renderer = Result { try ClientRenderer() }

    /// What the libraries mean, and the files that are generated from them.
    private static func meaning(_ loaded: LoadedDescriptions) throws -> String {
        let renderer = try renderer.get()
        let modules = loaded.libraries.map { library in
            let files = renderer.render(library).files.map { "\($0.path)\n\($0.contents)" }
            return Meaning.text(of: library) + files.joined()
        }
        return modules.joined()
    }

    private static func formatted(_ text: String, _ path: String = "input.yaml") -> String? {
        let files = load(text, path).formatted([path]).files
        return files.first.map { String(decoding: $0.canonical, as: UTF8.self) }
    }

    @Test(arguments: [Shape.file, .examples])
    func `every key of the language has a place in the canonical order`(_ shape: Shape) {
        switch shape {
        case .each(let inner), .values(let inner): `every key of the language has a place in the canonical order`(inner)
        case .keys(let keys):
            #expect(keys.names.sorted() == keys.table.names.sorted(), "\(keys.table.owner)")
            for inner in keys.shapes.values { `every key of the language has a place in the canonical order`(inner) }
        default: break
        }
    }

    @Test func `the descriptions of this repository and their examples are in canonical form`() throws {
        let folder = "\(Self.repository)/Specs"
        let paths = try FolderListing(folder).descriptions(in: folder)
        let formatted = DescriptionLoader.load(paths).formatted(paths)
        #expect(formatted.diagnostics.isEmpty)
        #expect(formatted.files.count > paths.count)
        for file in formatted.files { #expect(file.isCanonical, "\(file.path): run acsgen format") }
    }

    @Test(arguments: paths)
    func `the canonical form of a description means the same, and is its own canonical form`(_ path: String) throws {
        let text = String(decoding: try Self.source(path).bytes, as: UTF8.self)
        let canonical = try #require(Self.formatted(text))
        #expect(try Self.meaning(Self.load(canonical)) == Self.meaning(Self.load(text)))
        #expect(Self.formatted(canonical) == canonical)
    }

    @Test(arguments: paths)
    func `a description in any other form has the same canonical form, and keeps its comments`(_ path: String) throws {
        let source = try Self.source(path)
        let root = try #require(NodeReader.read(source, Diagnostics()))
        let canonical = try #require(Self.formatted(String(decoding: source.bytes, as: UTF8.self)))
        let expected = try Self.meaning(Self.load(canonical))
        var accepted = 0
        let isOfService = path.hasPrefix("Specs")
        for seed in UInt64(1)...50 where !isOfService || accepted < 4 {
            // The lines of services are long: deeper indentation makes most forms too wide.
            let scribble = Scribble(root, seed: seed, steps: isOfService ? 1...1 : 1...3)
            let loaded = Self.load(scribble.text)
            // Deeper indentation can make a line too long.
            guard loaded.diagnostics.isEmpty else {
                #expect(loaded.diagnostics.allSatisfy { $0.rule == LineLength.id }, "\(seed): \(loaded.report())")
                continue
            }
            accepted += 1
            guard let formatted = Self.formatted(scribble.text) else {
                Issue.record("\(path), seed \(seed): no canonical form\n\(loaded.formatted(["input.yaml"]).report())")
                continue
            }
            let reloaded = Self.load(formatted)
            #expect(reloaded.diagnostics.isEmpty, "\(path), seed \(seed): \(reloaded.report())")
            #expect(try Self.meaning(reloaded) == expected, "\(path), seed \(seed)")
            #expect(Self.formatted(formatted) == formatted, "\(path), seed \(seed)")
            CommentCheck(formatted).check(scribble, "\(path), seed \(seed)")
        }
        #expect(accepted > 0)
    }

    @Test(arguments: paths)
    func `a description with a few characters changed keeps its meaning, if it has one`(_ path: String) throws {
        let text = String(decoding: try Self.source(path).bytes, as: UTF8.self)
        var accepted = 0
        // Nearly all changes of a short description are errors: some that is none is found by trying further.
        for seed in UInt64(1)...1000 where seed <= (path.hasPrefix("Specs") ? 6 : 60) || accepted == 0 {
            let changed = MutationTests.mutated(text, seed: seed)
            let loaded = Self.load(changed)
            guard loaded.diagnostics.isEmpty, let formatted = Self.formatted(changed) else { continue }
            accepted += 1
            let reloaded = Self.load(formatted)
            #expect(reloaded.diagnostics.isEmpty, "\(path), seed \(seed): \(reloaded.report())")
            #expect(try Self.meaning(reloaded) == Self.meaning(loaded), "\(path), seed \(seed)")
            #expect(Self.formatted(formatted) == formatted, "\(path), seed \(seed)")
        }
        #expect(accepted > 0)
    }
}

/// Finds the comments of a scribble in a formatted text, each at the key that it names.
struct CommentCheck {
    private let lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    func check(_ scribble: Scribble, _ name: String) {
        for (index, key) in scribble.noted.enumerated() {
            let start = "# \(index + 1) "
            guard let line = lines.firstIndex(where: { $0.contains(start) }) else {
                Issue.record("\(name): the comment \(start) at `\(key)` is lost")
                continue
            }
            #expect(
                keys(at: line).contains { $0 == key || isShort(of: key, $0) },
                "\(name): \(lines[line]) at \(keys(at: line))"
            )
        }
    }

    /// The keys that a comment can be at: on its line, or on the next line that is no comment.
    private func keys(at line: Int) -> [String] {
        let isAlone = lines[line].contains(/^ *#/)
        let next = isAlone ? lines[line...].first { !$0.isEmpty && !$0.contains(/^ *#/) } : lines[line]
        guard let text = next?.trimmingCharacters(in: .whitespaces) else { return [] }
        let isItem = text.hasPrefix("- ")
        let content = isItem ? String(text.dropFirst(2)) : text
        let key =
            content.contains(": ") || content.hasSuffix(":") || content.contains(":  #")
            ? content.split(separator: /:( |$)/, maxSplits: 1)[0] : ""
        return (isItem ? ["-"] : []) + [key.trimmingCharacters(in: ["\"", "'"]).replacing("\\\"", with: "\"")]
    }

    /// Whether a key of a short form has a name and what `as` and `in` said in the long form.
    private func isShort(of key: String, _ short: String) -> Bool { short.hasPrefix(key + " ") }
}
