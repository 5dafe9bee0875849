// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import Testing

/// The descriptions against facts about the services that were not taken from them.
@Suite struct FactTests {
    private static let folder = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Facts"

    private static let libraries: [String: Library] = {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs, DescriptionFolders.drafts])
        return Dictionary(uniqueKeysWithValues: loaded.libraries.map { (String($0.fileName.dropLast(5)), $0) })
    }()

    private static let services: [String] = {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".facts") }.map { String($0.dropLast(6)) }.sorted()
    }()

    /// Where a description knows better than the facts, each with its reason.
    private static func deviations(of service: String) throws -> Deviations {
        try Deviations(text: String(contentsOfFile: folder + "/deviations.txt", encoding: .utf8), service: service)
    }

    @Test(arguments: services)
    func `a description says all that is known about its service, and nothing else`(_ service: String) throws {
        let library = try #require(Self.libraries[service], "no description of the service")
        let text = try String(contentsOfFile: "\(Self.folder)/\(service).facts", encoding: .utf8)
        let lines = Set(text.split(separator: "\n").map(String.init))
        // What no operation reaches may be described, such as events.
        let facts = lines.filter { !$0.hasPrefix("(") }
        let unreached = lines.subtracting(facts).map { String($0.dropFirst().dropLast()) }
        let said = FactLines(of: library).lines.subtracting(unreached)
        let deviations = try Self.deviations(of: service)
        #expect(facts.subtracting(said).subtracting(deviations.unsaid).sorted() == [], "missing in the description")
        #expect(said.subtracting(facts).subtracting(deviations.added).sorted() == [], "unknown to the facts")
        #expect(deviations.unsaid.subtracting(facts.subtracting(said)).sorted() == [], "no deviation any more")
        #expect(deviations.added.subtracting(said.subtracting(facts)).sorted() == [], "no deviation any more")
    }

    @Test func `eleven services have facts, with every operation`() {
        #expect(Self.services.count == 11)
        let operations = Self.services.compactMap { Self.libraries[$0] }.flatMap(\.clients).flatMap(\.operations)
        #expect(operations.count == 129)
    }

    /// Nothing is published about the calling library; the credential is what its users show.
    @Test func `Calling takes a user access token and nothing else`() throws {
        let calling = try #require(Self.libraries["calling"])
        #expect(FactLines(of: calling).lines == ["auth userAccessToken"])
        #expect(calling.tokenScopes.map(\.wireName) == ["voip", "voip.join"])
    }
}
