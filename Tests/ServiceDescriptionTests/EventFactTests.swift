// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

/// The sets of events against facts about the services that were not taken from them.
@Suite(.stallLimit) struct EventFactTests {
    private static let folder = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Facts"

    private static let libraries: [String: Library] = {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        return Dictionary(uniqueKeysWithValues: loaded.libraries.map { (String($0.fileName.dropLast(5)), $0) })
    }()

    private static let services: [String] = {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".events") }.map { String($0.dropLast(7)) }.sorted()
    }()

    private static func facts(of service: String) throws -> Set<String> {
        let text = try String(contentsOfFile: "\(folder)/\(service).events", encoding: .utf8)
        return Set(text.split(separator: "\n").map(String.init))
    }

    @Test(arguments: services)
    func `a description contains all that is known about a service's events, and nothing else`(
        _ service: String
    ) throws {
        let library = try #require(Self.libraries[service], "no description of the service")
        let facts = try Self.facts(of: service)
        let said = EventFactLines(of: library).lines
        let text = try String(contentsOfFile: Self.folder + "/deviations.txt", encoding: .utf8)
        let deviations = Deviations(text: text, service: "\(service) events")
        #expect(facts.subtracting(said).subtracting(deviations.unsaid).sorted() == [], "missing in the description")
        #expect(said.subtracting(facts).subtracting(deviations.added).sorted() == [], "unknown to the facts")
        #expect(deviations.unsaid.subtracting(facts.subtracting(said)).sorted() == [], "no deviation any more")
        #expect(deviations.added.subtracting(said.subtracting(facts)).sorted() == [], "no deviation any more")
    }

    @Test func `six libraries have events, with every type but those of subscriptions`() throws {
        #expect(Self.services == ["call-automation", "chat", "email", "job-router", "messages", "sms"])
        let types = try Self.services.flatMap { try Self.facts(of: $0) }.filter { $0.hasPrefix("event ") }
        #expect(types.count == 58 - 2 + 57)
    }
}
