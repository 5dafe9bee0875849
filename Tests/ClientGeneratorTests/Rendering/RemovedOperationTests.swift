// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

/// A reviewer of an added or removed operation reads that operation, and nothing that only moved.
@Suite("A removed operation", .stallLimit)
struct RemovedOperationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Specs").standardized

    /// The names of the descriptions of libraries.
    private static let names = DescriptionLoader.load([folder.path]).libraries.map(\.fileName)

    /// A description without its examples, which name operations.
    private static func load(_ name: String, _ text: String? = nil) -> LoadedDescriptions {
        DescriptionLoader.load([name]) { path in
            if path == name, let text { return Array(text.utf8) }
            guard !path.hasSuffix(".examples.yaml") else { return nil }
            return try? Array(Data(contentsOf: folder.appending(path: path)))
        }
    }

    private static func files(_ library: Library) throws -> [String: [Substring]] {
        let files = try ClientRenderer().render(library).files
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, lines($0.contents)) })
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// A description without an operation, and without its links in topics.
    private static func text(
        _ text: String,
        without operation: ServiceDescription.Operation,
        of client: Client
    ) -> String {
        let line = operation.location.line
        var lines = lines(text)
        let indentation = lines[line - 1].prefix { $0 == " " }.count
        let isInside = { (line: Substring) in line.isEmpty || line.prefix { $0 == " " }.count > indentation }
        lines.removeSubrange(line - 1...line - 1 + lines[line...].prefix(while: isInside).count)
        let link = "\(client.name.text).\(operation.name.text)"
        lines.removeAll { $0 == "    - \(link)" }
        lines = lines.map { line in
            line.replacing("[\(link), ", with: "[").replacing(", \(link),", with: ",")
                .replacing(", \(link)]", with: "]")
        }
        return lines.joined(separator: "\n")
    }

    /// The files of models that are used in another way without an operation.
    private static func typesOfOne(_ old: Library, _ new: Library) -> Set<String> {
        let changed = new.models.filter { $0.usage != old.model(named: $0.wireName)?.usage }
        let unions = new.unionsByMember
        return Set(changed.map { "Models/\((unions[$0.wireName] ?? $0).swiftName.text).swift" })
    }

    /// Two versions of a file of Swift, without its imports.
    private struct Change {
        let old: ArraySlice<Substring>
        let new: ArraySlice<Substring>

        init(_ old: [Substring], _ new: [Substring]) {
            self.old = Self.body(old)
            self.new = Self.body(new)
        }

        private static func body(_ lines: [Substring]) -> ArraySlice<Substring> {
            lines.drop {
                !$0.hasSuffix(".WithHeaders {") && (!$0.hasPrefix("public ") || $0.hasPrefix("public import "))
            }
        }

        /// Whether lines were removed in one place, and nothing else changed.
        var isOneRemoval: Bool {
            let start = zip(old, new).prefix { $0 == $1 }.count
            let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
            return new.count < old.count && start + end >= new.count
        }

        /// Whether lines were removed, if any, and none added or moved.
        var hasRemovalsOnly: Bool {
            var rest = new
            for line in old where line == rest.first { rest.removeFirst() }
            return rest.isEmpty
        }
    }

    @Test("is looked for in every description") func areRead() {
        #expect(Self.names.count >= 12)
    }

    @Test("leaves every line of the others in its file and in its order", arguments: names)
    func removal(name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let whole = try #require(Self.load(name).libraries.first)
        let before = try Self.files(whole)
        var removed = 0
        for client in whole.clients {
            for operation in client.operations {
                // Not one that another operation polls, or a client's only one.
                let rest = Self.text(text, without: operation, of: client)
                guard let shorter = Self.load(name, rest).libraries.first else { continue }
                let label = "\(client.name.text).\(operation.name.text)"
                let own = Self.typesOfOne(whole, shorter)
                for (path, new) in try Self.files(shorter) where !own.contains(path) {
                    let old = try #require(before[path], "without \(label), \(path) is added")
                    let file = Change(old, new)
                    let isAsExpected =
                        if path == "Clients/\(client.name.text).swift" {
                            file.isOneRemoval
                        } else if path == "Clients/\(client.name.text)+WithHeaders.swift" {
                            old == new || file.isOneRemoval
                        } else if path.hasPrefix("Clients/") {
                            old == new
                        } else if path.hasSuffix(".swift") {
                            file.hasRemovalsOnly
                        } else {
                            // A type is listed with the first client that uses it.
                            Set(new).isSubset(of: old + ["### Other types"])
                        }
                    #expect(isAsExpected, "without \(label), other lines of \(path) change")
                }
                removed += 1
            }
        }
        #expect(removed * 2 >= whole.clients.map(\.operations.count).reduce(0, +))
    }
}
