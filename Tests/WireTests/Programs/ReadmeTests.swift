// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@Suite("The README, and each article", .stallLimit)
struct ReadmeTests {
    private static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

    private static let readme = "README.md"

    private static func articles() throws -> [String] {
        let folder = "Sources/Runtime/ACSCore/ACSCore.docc"
        return try FileManager.default.contentsOfDirectory(atPath: "\(repository)/\(folder)").map { "\(folder)/\($0)" }
    }

    /// A document's Swift blocks after a marker `<!-- snippet: NAME -->`, by their names; `nil` for those without one.
    /// Those after `<!-- file: PATH -->` are not among them: `.ci/full tool` builds them.
    private static func blocks(in document: String) throws -> [(name: String?, text: String)] {
        let text = try String(contentsOfFile: "\(repository)/\(document)", encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        var blocks: [(String?, String)] = []
        var start: Int?
        for (index, line) in lines.enumerated() {
            if line == "```swift", index == 0 || !lines[index - 1].hasPrefix("<!-- file: ") { start = index + 1 }
            if line == "```", let first = start {
                let marker = lines[max(0, first - 2)].wholeMatch(of: /<!-- snippet: (.*) -->/)
                blocks.append((marker.map { String($0.output.1) }, lines[first..<index].joined(separator: "\n")))
                start = nil
            }
        }
        return blocks
    }

    /// The files in which the examples are compiled: the programs, what needs the stand-in of the calling framework,
    /// and the test.
    private static let folders = [
        "Examples/Server", "Tests/Support/ReadmeApps", "Tests/CallingTests", "Tests/ACSCallAutomationTests",
        "Tests/ACSTestingTests",
    ]

    /// The code between the markers of those folders' files, by name.
    private static func snippets() throws -> [String: String] {
        let files = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: "\(repository)/\(folder)").map { "\(folder)/\($0)" }
        }
        var snippets: [String: [String]] = [:]
        for file in files {
            var name: String?
            var indentation = 0
            let text = try String(contentsOfFile: "\(repository)/\(file)", encoding: .utf8)
            for line in text.components(separatedBy: "\n") {
                if let begin = line.firstMatch(of: /\/\/ begin: (.*)/) {
                    name = String(begin.output.1)
                    indentation = line.prefix { $0 == " " }.count
                } else if line.contains("// end: ") {
                    name = nil
                } else if let name {
                    // As deep as its marker: the body of a function is indented once; imports are not.
                    snippets[name, default: []].append(String(line.dropFirst(line.isEmpty ? 0 : indentation)))
                }
            }
        }
        return snippets.mapValues { $0.joined(separator: "\n") }
    }

    @Test("shows the examples that are compiled and run, character by character, and together all of them")
    func examples() throws {
        let snippets = try Self.snippets()
        var shown: Set<String> = []
        for document in try [Self.readme] + Self.articles() {
            for case (let name?, let text) in try Self.blocks(in: document) {
                #expect(text == snippets[name], "\(document) \(name)")
                shown.insert(name)
            }
        }
        #expect(shown == Set(snippets.keys))
    }

    @Test("shows no other Swift except the README's manifests and its call that must not compile")
    func others() throws {
        for document in try Self.articles() {
            #expect(try Self.blocks(in: document).allSatisfy { $0.name != nil }, "\(document)")
        }
        for block in try Self.blocks(in: Self.readme) where block.name == nil {
            #expect(
                block.text.contains(/\.(package|target)\(/)
                    || block.text == "let chat = ChatClient(connectionString: string)",
                "\(block.text)"
            )
        }
    }

    @Test("has a cell for each column in every row of a table")
    func tables() throws {
        for document in try [Self.readme] + Self.articles() {
            let text = try String(contentsOfFile: "\(Self.repository)/\(document)", encoding: .utf8)
            var columns: Int?
            for line in text.components(separatedBy: "\n") {
                let cells = line.hasPrefix("|") ? line.replacing(#"\|"#, with: "").count { $0 == "|" } - 1 : nil
                if let cells, let columns { #expect(cells == columns, "\(document): \(line)") }
                columns = cells.map { columns ?? $0 }
            }
        }
    }

    @Test("is on ACSCore's landing page")
    func topics() throws {
        let page = "Sources/Runtime/ACSCore/ACSCore.docc/ACSCore.md"
        let text = try String(contentsOfFile: "\(Self.repository)/\(page)", encoding: .utf8)
        let links = text.matches(of: /- <doc:(\w+)>/).map { "\($0.output.1)" }
        let articles = try Self.articles().map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
        #expect(Set(links) == Set(articles).subtracting(["ACSCore"]))
    }

    /// The types outside semantic versioning, as README.md says.
    @Test("has the types whose documentation says \"For generated clients\" under that heading of the landing page")
    func generatedClientsOnly() throws {
        let folder = "\(Self.repository)/Sources/Runtime/ACSCore"
        let page = try String(contentsOfFile: "\(folder)/ACSCore.docc/ACSCore.md", encoding: .utf8)
        let section = try #require(page.split(separator: "### ").first { $0.hasPrefix("For generated clients\n") })
        let listed = section.matches(of: /- ``(\w+)``/).map { String($0.output.1) }
        var documented: [String] = []
        for case let file as String in try #require(FileManager.default.enumerator(atPath: folder))
        where file.hasSuffix(".swift") {
            var comment = ""
            for line in try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n") {
                if line.hasPrefix("///") {
                    comment += line.dropFirst(3)
                } else if !line.hasPrefix("@") {
                    if comment.contains("For generated clients."),
                        let type = line.prefixMatch(of: /public (?:struct|enum|protocol|final class|actor) (\w+)/)
                    {
                        documented.append(String(type.output.1))
                    }
                    comment = ""
                }
            }
        }
        #expect(Set(listed) == Set(documented))
    }

    @Test("names products that the package has")
    func products() throws {
        let manifest = try String(contentsOfFile: "\(Self.repository)/Package.swift", encoding: .utf8)
        let names = try Self.blocks(in: Self.readme).flatMap { block in
            block.text.matches(of: /\.product\(name: "(\w+)", package: "swift-acs"\)/).map { String($0.output.1) }
        }
        #expect(!names.isEmpty)
        for name in names { #expect(manifest.contains(#".library(name: "\#(name)""#), "\(name)") }
    }
}
