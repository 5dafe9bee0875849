// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

/// The descriptions against facts about the services that were not taken from them.
@Suite(.stallLimit) struct FactTests {
    private static let folder = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Facts"

    private static let libraries: [String: Library] = {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        return Dictionary(uniqueKeysWithValues: loaded.libraries.map { (String($0.fileName.dropLast(5)), $0) })
    }()

    private static let services: [String] = {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".facts") }.map { String($0.dropLast(6)) }.sorted()
    }()

    /// The facts that a description overrides, each with the reason.
    private static func deviations(of service: String) throws -> Deviations {
        try Deviations(text: String(contentsOfFile: folder + "/deviations.txt", encoding: .utf8), service: service)
    }

    @Test(arguments: services)
    func `a description contains all that is known about its service, and nothing else`(_ service: String) throws {
        let library = try #require(Self.libraries[service], "no description of the service")
        let text = try String(contentsOfFile: "\(Self.folder)/\(service).facts", encoding: .utf8)
        let lines = Set(text.split(separator: "\n").map(String.init))
        let described = FactLines(of: library).lines
        // What no operation reaches may be described, such as events.
        let reached = lines.filter { !$0.hasPrefix("(") }
        let unreached = lines.subtracting(reached).map { String($0.dropFirst().dropLast()) }
        // So may what no package sends; if it is not, that has a reason.
        let facts = Set(
            reached.map { fact in
                let text = fact.trimmingPrefix("unreleased ")
                return described.contains(String(text)) ? String(text) : fact
            }
        )
        // Events and frames have facts of their own.
        let others = EventFactLines(of: library).lines.union(FrameFactLines(of: library).lines).subtracting(facts)
        let said = described.subtracting(unreached).subtracting(others)
        let deviations = try Self.deviations(of: service)
        #expect(deviations.unexplained == [], "a deviation without a reason")
        #expect(facts.subtracting(said).subtracting(deviations.unsaid).sorted() == [], "missing in the description")
        #expect(said.subtracting(facts).subtracting(deviations.added).sorted() == [], "unknown to the facts")
        #expect(deviations.unsaid.subtracting(facts.subtracting(said)).sorted() == [], "no deviation any more")
        #expect(deviations.added.subtracting(said.subtracting(facts)).sorted() == [], "no deviation any more")
    }

    /// What is created under an id of the service's, by the facts: a POST with status 201, and these.
    private static let alsoCreating = [
        "POST /calling/callConnections:answer", "POST /calling/callConnections:connect", "POST /calling/recordings",
        "POST /calling/callConnections/{callConnectionId}/participants:add",
        "POST /routing/workers/{workerId}/offers/{offerId}:accept",
    ]

    /// The participants have their ids before.
    private static let notCreating = ["POST /chat/threads/{chatThreadId}/participants/:add"]

    @Test func `every operation that creates something says where its id is`() throws {
        let facts = try Self.services.flatMap { service in
            try String(contentsOfFile: "\(Self.folder)/\(service).facts", encoding: .utf8).split(separator: "\n")
                .map { $0.trimmingPrefix("unreleased ") }
        }
        let made = facts.filter { $0.hasPrefix("POST ") && $0.contains(" response 201 ") }
            .map { String($0.prefix(upTo: $0.range(of: " response ")?.lowerBound ?? $0.endIndex)) }
        let operations = Self.libraries.values.flatMap(\.clients).flatMap(\.operations).filter { $0.creates != nil }
        let described = Set(operations.map { "\($0.method.rawValue) \($0.target.template)" })
        #expect(described == Set(made + Self.alsoCreating).subtracting(Self.notCreating))
        #expect(described.count == 11)
    }

    @Test func `a deviation has a reason in the lines above it`() {
        let text = """
            # About the file.
            == a
            - first
            # A reason.
            - second
            + third

            + fourth
            fifth
            == b
            # Another service's.
            - sixth
            """
        let deviations = Deviations(text: text, service: "a")
        #expect(deviations.unsaid == ["first", "second"] && deviations.added == ["third", "fourth"])
        #expect(deviations.unexplained == ["- first", "+ fourth", "fifth", "fifth"])
    }

    @Test func `ten services have facts, with every operation`() {
        #expect(Self.services.count == 10)
        let operations = Self.services.compactMap { Self.libraries[$0] }.flatMap(\.clients).flatMap(\.operations)
        #expect(operations.count == 143)
    }

    /// The facts of Identity have it, because one specification has all of Teams Phone extensibility.
    @Test func `Token Exchange has the exchange that takes another credential than Identity's`() throws {
        let call = "POST /access/teamsExtension/:exchangeAccessToken"
        let facts = try String(contentsOfFile: "\(Self.folder)/identity.facts", encoding: .utf8).split(separator: "\n")
        let own = FactLines(of: try #require(Self.libraries["token-exchange"])).lines
        for fact in facts where fact.hasPrefix("\(call) error ") || fact == call { #expect(own.contains(String(fact))) }
        #expect(facts.contains("\(call) api-version 2025-06-30") && own.contains("api-version 2025-06-30"))
        #expect(own.contains("\(call) response 200 ExchangeResult"))
        // What Identity calls CommunicationIdentityAccessTokenResult.
        #expect(own.contains("model ExchangeResult field identity: ExchangedUser optional"))
        #expect(own.contains("model ExchangeResult field accessToken: ExchangedToken"))
    }

    /// No interface of the calling library is published; the credential is what its users show.
    @Test func `Calling accepts a user access token and nothing else`() throws {
        let calling = try #require(Self.libraries["calling"])
        #expect(FactLines(of: calling).lines == ["auth userAccessToken", "retires 2028-09-30 in part"])
        #expect(calling.tokenScopes.map(\.wireName) == ["voip", "voip.join"])
    }
}
