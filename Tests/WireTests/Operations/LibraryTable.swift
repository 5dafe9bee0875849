// SPDX-License-Identifier: MIT

import ACSCore
import EventExamples
import Foundation
import GeneratedSizes
import ServiceDescription
import Testing

/// What is known and tested of each library: a table in Markdown.
enum LibraryTable {
    private static let heads = [
        "library", "operations", "wire cases", "real responses", "official responses", "official events and frames",
        "examples", "operations with one", "lines per operation", "lines per method",
    ]

    static var lines: [String] {
        get throws {
            let repository = GeneratedSources.clients.appending(path: "../..").standardized
            let described = DescriptionLoader.load([repository.appending(path: "Specs").path]).libraries
            let sizes = try GeneratedSize.all(in: repository, of: described)
            let rows = try WireLibrary.all.sorted { $0.module < $1.module }.map { library in
                let described = try #require(described.first { $0.module == library.module })
                return try row(of: library, described, sizes[library.module])
            }
            return ([heads, heads.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
        }
    }

    private static func row(
        of library: WireLibrary,
        _ described: Library,
        _ size: GeneratedSize?
    ) throws -> [String] {
        let cases = try Expectations(file: library.name).cases
        let shown = Set(described.examples.map { "\($0.client).\($0.operation)" })
        let operations = described.clients.flatMap(\.operations).count
        let counts = try [
            operations, cases.count, realResponses(of: library.module), officialBodies(of: library, cases),
            events(of: described) + frames(of: described), described.examples.count, shown.count,
            average(size?.lines, for: operations), average(size?.methods.reduce(0, +), for: size?.methods.count),
        ]
        return ["`\(library.module)`"] + counts.map(String.init)
    }

    /// The different contents of the responses that specifications show.
    private static func officialBodies(of library: WireLibrary, _ cases: [Expectations.Case]) throws -> Int {
        let shown = try OfficialResponse.all(of: library).compactMap(\.response.body)
        let facts = cases.filter(\.hasOfficialResponse).compactMap { $0.exchanges.first?.response.body }
        return Set(shown + facts).subtracting([[:], .null]).count
    }

    /// Rounded up, so that no library looks smaller than it is.
    private static func average(_ lines: Int?, for count: Int?) -> Int {
        guard let lines, let count, count > 0 else { return 0 }
        return (lines + count - 1) / count
    }

    /// The successes and refusals that the tests of Microsoft's packages recorded, and our clients read.
    private static func realResponses(of module: String) throws -> Int {
        let operations = Set(try GeneratedSources.operations(in: module))
        return try RecordedExchange.ours.count { exchange in
            guard !exchange.lacksBody, !exchange.isOlder, let call = RecordedCall.of(exchange) else { return false }
            return operations.contains(call.operation)
        }
    }

    private static func events(of library: Library) throws -> Int {
        let types = Set(library.eventSets.flatMap(\.types).map { $0.wireName.lowercased() })
        return try EventExample.all().filter(\.isOfficial).flatMap { try $0.events() }.count { event in
            types.contains(((event["type"] ?? event["eventType"]) as? String ?? "").lowercased())
        }
    }

    private static func frames(of library: Library) throws -> Int {
        library.frames.isEmpty ? 0 : try FrameExample.all().count(where: \.isOfficial)
    }
}
