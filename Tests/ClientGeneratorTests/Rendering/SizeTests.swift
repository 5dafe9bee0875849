// SPDX-License-Identifier: MIT

import Foundation
import GeneratedSizes
import ServiceDescription
import StallLimit
import Testing

/// Generated code is reviewed by people. Each limit is for the average of all libraries; CONTRIBUTING.md has that of
/// each one.
@Suite("The size of the generated clients", .stallLimit)
struct SizeTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized

    private static func libraries() throws -> [Library] {
        let loaded = DescriptionLoader.load([repository.appending(path: "Specs").path])
        try #require(loaded.diagnostics.isEmpty, "\(loaded.report())")
        return loaded.libraries
    }

    private static func sizes() throws -> [GeneratedSize] {
        Array(try GeneratedSize.all(in: repository, of: try libraries()).values)
    }

    @Test("is at most twenty lines for an operation on average, documentation included")
    func operation() throws {
        let operations = try Self.sizes().flatMap(\.methods)
        #expect(operations.count >= 130)
        #expect(operations.reduce(0, +) <= operations.count * 20, "\(operations.reduce(0, +)) / \(operations.count)")
    }

    @Test("is at most sixteen lines for a further method that returns headers, on average")
    func withHeaders() throws {
        let methods = try Self.sizes().flatMap(\.headerMethods)
        #expect(methods.count >= 15)
        #expect(methods.reduce(0, +) <= methods.count * 16, "\(methods.reduce(0, +)) / \(methods.count)")
    }

    @Test("is at most 120 lines for an operation with its models on average, without events and frames")
    func whole() throws {
        let sizes = try Self.sizes()
        let lines = sizes.map(\.lines).reduce(0, +)
        #expect(lines <= sizes.flatMap(\.methods).count * 120)
    }

    @Test("counts every generated file except those of events and frames")
    func files() throws {
        let clients = Self.repository.appending(path: "Sources/Clients")
        let paths = FileManager.default.enumerator(atPath: clients.path)?.compactMap { $0 as? String } ?? []
        let all = Set(paths.filter { $0.contains("/Generated/") && $0.hasSuffix(".swift") })
        let counted = Set(try Self.sizes().flatMap(\.files))
        let events = Set(try Self.libraries().flatMap(GeneratedSize.filesOfEvents))
        #expect(counted.union(events) == all)
        #expect(counted.isDisjoint(with: events))
        let automation = "ACSCallAutomation/Generated"
        for file in ["Clients/CallMediaClient", "Models/PlayRequest", "CallAutomationEnums", "CallAutomationService"] {
            #expect(counted.contains("\(automation)/\(file).swift"))
        }
        for file in ["Events/CallAutomationEvent", "Models/PlayCompleted"] {
            #expect(events.contains("\(automation)/\(file).swift"))
        }
    }
}
