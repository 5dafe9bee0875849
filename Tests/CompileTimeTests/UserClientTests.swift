// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite("Clients of Calling and Chat")
struct UserClientTests {
    @Test("take a user access token", arguments: allowed, LanguageMode.allCases)
    func take(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.allowedFile.findings(in: program, mode: mode)
        #expect(findings == .none)
    }

    @Test(
        "refuse an access key and a managed identity and say what to pass",
        arguments: forbidden,
        LanguageMode.allCases
    )
    func refuse(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.forbiddenFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("refuse a connection string and say what to pass", arguments: connectionStrings, LanguageMode.allCases)
    func refuseConnectionString(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.connectionStringFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("give the very error that the README shows")
    func readme() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let readme = try String(contentsOf: repository.appending(path: "README.md").standardized, encoding: .utf8)
        let block = try #require(readme.firstMatch(of: /```\nerror: ((?s:.*?))\n```/)).output.1
        let chat = try #require(Self.connectionStrings.first { $0.name.hasPrefix("ChatClient") })
        #expect(chat.errors == [String(block.replacing("\n", with: " "))])
    }

    @Test("meet no error outside the programs", arguments: LanguageMode.allCases)
    func stray(mode: LanguageMode) async throws {
        #expect(try await Self.allowedFile.strayFindings(mode: mode) == .none)
        #expect(try await Self.forbiddenFile.strayFindings(mode: mode) == .none)
        #expect(try await Self.connectionStringFile.strayFindings(mode: mode) == .none)
    }

    static let allowed = Program.all(clients: Client.userClients, credentials: [Preamble.userCredential]) {
        _,
        _,
        shape in
        shape.needsResourceCredential || shape == .optional ? nil : .init()
    }

    static let forbidden = Program.all(clients: Client.userClients, credentials: Preamble.resourceCredentials) {
        client,
        credential,
        shape in
        let twin = Complaint.unavailable(client.initializer, Teaching.userTokenNeeded(by: client))
        // In a ternary the two credentials meet as the protocol that both have, if only in name.
        let meeting = Complaint.unavailableConformance(
            to: credential == "any TokenCredential" ? "TokenCredential" : "ResourceCredential"
        )
        return switch shape {
        case .optional: .init(errors: [Complaint.mustUnwrap(credential), twin])
        case .ternary: .init(errors: [twin, meeting], warnedOfInSwift5: [meeting])
        default: .init(errors: [twin])
        }
    }

    static let connectionStrings = Client.userClients.map { client in
        let initializer = client.hasEndpoint ? "init(connectionString:options:)" : "init(connectionString:)"
        return Program(
            name: "\(client.name)(connectionString:)",
            code: """
                func make\(client.name)(string: ConnectionString) throws {
                    _ = \(client.name)(connectionString: string)
                    _ = \(client.name)(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
                    let _: \(client.name) = .init(connectionString: string)
                }
                """,
            errors: [Complaint.unavailable(initializer, Teaching.userTokenNeeded(by: client))]
        )
    }

    static let allowedFile = ProgramFile(programs: allowed)
    static let forbiddenFile = ProgramFile(programs: forbidden)
    static let connectionStringFile = ProgramFile(programs: connectionStrings)
}
