// SPDX-License-Identifier: MIT

import EventExamples
import Foundation
import ServiceDescription

/// What is known and tested of each library: a table in Markdown.
enum LibraryTable {
    private static let heads = [
        "library", "operations", "wire cases", "real responses", "official responses", "official events and frames",
        "examples", "operations with one",
    ]

    static var lines: [String] {
        get throws {
            let specs = GeneratedSources.clients.appending(path: "../../Specs").standardized
            let described = DescriptionLoader.load([specs.path]).libraries
            let rows = try WireLibrary.all.sorted { $0.module < $1.module }.compactMap { library in
                try described.first { $0.module == library.module }.map { try row(of: library, $0) }
            }
            return ([heads, heads.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
        }
    }

    private static func row(of library: WireLibrary, _ described: Library) throws -> [String] {
        let cases = try Expectations(file: library.name).cases
        let shown = Set(described.examples.map { "\($0.client).\($0.operation)" })
        let operations = described.clients.flatMap(\.operations).count
        let counts = try [
            operations, cases.count, realResponses(of: library.module), cases.count(where: \.hasOfficialResponse),
            events(of: described) + frames(of: described), described.examples.count, shown.count,
        ]
        return ["`\(library.module)`"] + counts.map(String.init)
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
