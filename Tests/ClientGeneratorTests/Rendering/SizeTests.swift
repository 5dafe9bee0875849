// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

/// Generated code is reviewed by people.
@Suite("The size of the generated clients", .stallLimit)
struct SizeTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized

    /// The lines of every generated Swift file, by its path.
    private static func files() throws -> [(path: String, lines: ArraySlice<Substring>)] {
        let clients = repository.appending(path: "Sources/Clients")
        let paths = FileManager.default.enumerator(atPath: clients.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.contains("/Generated/") && $0.hasSuffix(".swift") }.map { path in
            let text = try String(contentsOf: clients.appending(path: path), encoding: .utf8)
            // No line follows the last line break.
            return (path, text.split(separator: "\n", omittingEmptySubsequences: false).dropLast())
        }
    }

    /// The paths of the sets of events and of frames, and of what only these contain.
    private static func filesOfEvents() throws -> Set<String> {
        let loaded = DescriptionLoader.load([repository.appending(path: "Specs").path])
        try #require(loaded.diagnostics.isEmpty, "\(loaded.report())")
        let uses: Model.Usage = [.received, .streamed]
        return loaded.libraries.reduce(into: []) { files, library in
            let received = library.models.filter { $0.usage.isSubset(of: uses) && $0.isGenerated }
            let others = library.models.filter { !$0.usage.isSubset(of: uses) }
            let parameters = library.clients.flatMap(\.operations).flatMap { $0.path + $0.query + $0.headers }
            let used = Set((others.flatMap(\.fields).map(\.type) + parameters.map(\.type)).compactMap(\.reference))
            let enums = received.flatMap(\.fields).compactMap(\.type.reference)
                .filter { $0.kind == .enumeration && $0.providedBy == nil && !used.contains($0) }
            let names =
                library.eventSets.map { "Events/\($0.name.text)" }
                + received.map { "Models/\($0.swiftName.text)" } + enums.map { "Enums/\($0.swiftName.text)" }
            files.formUnion(names.map { "\(library.module)/Generated/\($0).swift" })
        }
    }

    /// The lines of every method that makes a call, with its documentation.
    ///
    /// - Parameter returnsHeaders: Whether it is one that returns headers, too.
    private static func methods(returnsHeaders: Bool) throws -> [Int] {
        try files().filter { $0.path.contains("/Clients/") }.flatMap { file in
            file.path.hasSuffix("+WithHeaders.swift") != returnsHeaders
                ? [] : file.lines.split(separator: "").map(Array.init).filter(isMethod).map(\.count)
        }
    }

    private static func isMethod(_ lines: [Substring]) -> Bool {
        guard let signature = lines.first(where: { $0.hasPrefix("    public func ") }) else { return false }
        let calls = ["pipeline.call(", "pipeline.callWithHeaders(", ".begin(", "pipeline.pages(", "await withHeaders."]
        return lines.contains { line in calls.contains { line.contains($0) } } && !signature.contains(" preflight(")
    }

    private static func operations() throws -> [Int] { try methods(returnsHeaders: false) }

    @Test("is at most twenty lines for an operation on average, documentation included")
    func operation() throws {
        let operations = try Self.operations()
        #expect(operations.count >= 130)
        #expect(operations.reduce(0, +) <= operations.count * 20, "\(operations.reduce(0, +)) / \(operations.count)")
    }

    @Test("is at most sixteen lines for a further method that returns headers")
    func withHeaders() throws {
        let methods = try Self.methods(returnsHeaders: true)
        #expect(methods.count >= 15)
        #expect(methods.reduce(0, +) <= methods.count * 16, "\(methods.reduce(0, +)) / \(methods.count)")
    }

    @Test("is at most 120 lines for an operation with its models, without events and frames")
    func whole() throws {
        let files = try Self.files()
        let events = try Self.filesOfEvents()
        #expect(events.isSubset(of: Set(files.map(\.path))))
        let lines = files.filter { !events.contains($0.path) }.map(\.lines.count).reduce(0, +)
        #expect(lines <= (try Self.operations()).count * 120)
    }
}
