// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Clients of Calling and Chat", .stallLimit)
struct UserClientTests {
    @Test("accept a user access token", arguments: allowed, LanguageMode.furthestApart)
    func take(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.allowedFile.findings(in: program, mode: mode)
        #expect(findings == .none)
    }

    @Test(
        "refuse an access key and a managed identity and say what to pass",
        arguments: forbidden,
        LanguageMode.furthestApart
    )
    func refuse(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.forbiddenFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("refuse a connection string and say what to pass", arguments: connectionStrings, LanguageMode.furthestApart)
    func refuseConnectionString(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.connectionStringFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("give the exact error that the README shows for its example", arguments: LanguageMode.furthestApart)
    func readme(mode: LanguageMode) async throws {
        let file = ProgramFile(programs: [Self.readmeProgram])
        let findings = try await file.findings(in: Self.readmeProgram, mode: mode)
        #expect(findings.errors == Self.readmeProgram.errors)
        // The example creates a client and does not use it.
        #expect(findings.warnings.allSatisfy { $0.contains("'chat' was never used") })
    }

    @Test("have no error outside the programs", arguments: LanguageMode.furthestApart)
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

    static let connectionStrings = Client.userClients.flatMap { client in
        ["ConnectionString", "String"].map { type in
            Program(
                name: "\(client.name)(connectionString: \(type))",
                code: """
                    func make\(client.name)(string: \(type)) throws {
                        _ = \(client.name)(connectionString: string)
                        let _: \(client.name) = .init(connectionString: string)
                        _ = \(client.name)(connectionString: try .environment("CONNECTION_STRING"))
                        _ = \(client.name)(connectionString: "endpoint=https://a.example/;accesskey=a2V5")
                    }
                    """,
                errors: [
                    Complaint.unavailable(
                        client.hasEndpoint ? "init(connectionString:options:)" : "init(connectionString:)",
                        Teaching.userTokenNeeded(by: client)
                    )
                ]
            )
        }
    }

    /// The line that the README shows, with the text that a reader has of a connection string.
    static let readmeProgram: Program = {
        let code = Readme.text.firstMatch(of: /```swift\n(let chat = ChatClient\((?s:.*?))\n```/)?.output.1
        let error = Readme.text.firstMatch(of: /```\nerror: ((?s:.*?))\n```/)?.output.1
        return Program(
            name: "README",
            code: "func readme(string: String) {\n\(code ?? "")\n}",
            errors: [String(error ?? "").replacing("\n", with: " ")]
        )
    }()

    static let allowedFile = ProgramFile(programs: allowed)
    static let forbiddenFile = ProgramFile(programs: forbidden)
    static let connectionStringFile = ProgramFile(programs: connectionStrings)
}
