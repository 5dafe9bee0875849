// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@Suite("Text in place of a connection string, an endpoint, a credential or an identifier", .stallLimit)
struct TextTests {
    @Test("creates a client if it is a connection string", arguments: LanguageMode.furthestApart)
    func accept(mode: LanguageMode) async throws {
        let file = ProgramFile(programs: Self.allowed)
        #expect(try await file.strayFindings(mode: mode) == .none)
        for program in Self.allowed {
            #expect(try await file.findings(in: program, mode: mode) == .none, "\(program.name)")
        }
    }

    @Test("is refused elsewhere, with what to write", arguments: forbidden, LanguageMode.furthestApart)
    func refuse(program: Program, mode: LanguageMode) async throws {
        #expect(try await Self.forbiddenFile.strayFindings(mode: mode) == .none)
        let findings = try await Self.forbiddenFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    static let allowed = (Client.resourceClients + Client.keyClients).map { client in
        let token = "_ = \(client.name)(endpoint: try .environment(\"ENDPOINT\"), credential: OwnTokenCredential())"
        return Program(
            name: client.name,
            code: """
                func text\(client.name)(string: String) throws {
                    _ = try \(client.name)(connectionString: string)
                    _ = try \(client.name)(connectionString: "endpoint=https://contoso.example/;accesskey=a2V5")
                    _ = try \(client.name)(connectionString: string, options: .init())
                    _ = \(client.name)(connectionString: try ConnectionString(string))
                    _ = \(client.name)(connectionString: try .init(string), options: .init())
                    _ = \(client.name)(connectionString: try .environment("CONNECTION_STRING"))
                    let _: \(client.name) = try .init(connectionString: string)
                    _ = \(client.name)(endpoint: try .init(string), credential: try AccessKeyCredential(key: string))
                    \(client.accepts == .accessKey ? "" : token)
                }
                """,
            errors: []
        )
    }

    static let forbidden =
        Client.allCases.filter(\.hasEndpoint).map { client in
            Program(
                name: "\(client.name), endpoint",
                code: """
                    func endpoint\(client.name)(string: String, credential: \(client.ownCredential)) {
                        _ = \(client.name)(endpoint: string, credential: credential)
                        _ = \(client.name)(endpoint: "https://a.example", credential: credential, options: .init())
                    }
                    """,
                errors: [Complaint.unavailable(client.initializer, Teaching.endpoint)]
            )
        }
        + Client.allCases.map { client in
            Program(
                name: "\(client.name), credential",
                code: """
                    func credential\(client.name)(endpoint: Endpoint, string: String) {
                        _ = \(client.made(with: "string"))
                        _ = \(client.made(with: #""a2V5""#))
                    \(client.hasEndpoint ? "    _ = \(client.name)(endpoint: string, credential: string)" : "")
                    }
                    """,
                errors: [Complaint.unavailable(client.initializer, Teaching.credentialText(for: client))]
            )
        }
        + identifiers

    private static let identifiers = [
        identifier("credential(for:scopes:expiresInMinutes:options:)", "identity.credential(for: id, scopes: [.chat])"),
        identifier(
            "issueToken(for:scopes:expiresInMinutes:options:)",
            "try await identity.issueToken(for: id, scopes: [.chat])"
        ),
        identifier(
            "issueAccessToken(user:_:options:)",
            "try await identity.issueAccessToken(user: id, .init(scopes: [.chat]))"
        ),
        identifier("revokeAccessTokens(user:options:)", "try await identity.revokeAccessTokens(user: id)"),
        identifier("deleteUser(user:options:)", "try await identity.deleteUser(user: id)"),
        identifier("init(_:displayName:shareHistoryTime:metadata:)", "ChatParticipant(id, displayName: nil)"),
        identifier("removeParticipant(_:options:)", "try await thread.removeParticipant(id)"),
        identifier("init(_:role:)", "RoomParticipant(id, role: .presenter)"),
        identifier(
            "createCall(to:callerID:callbackURI:operationContext:cognitiveServicesEndpoint:options:)",
            #"try await automation.createCall(to: [id], callbackURI: "https://contoso.com")"#
        ),
        identifier(
            "transfer(to:callerID:transferee:operationContext:options:)",
            "try await connection.transfer(to: id, transferee: id)"
        ),
        identifier(
            "addParticipant(_:callerID:operationContext:options:)",
            "try await connection.addParticipant(id, callerID: id)"
        ),
        identifier(
            "removeParticipant(_:operationContext:options:)",
            "try await connection.removeParticipant(id)"
        ),
        identifier("mute(_:options:)", "try await connection.mute(id)"),
        identifier("getParticipant(participant:options:)", "try await connection.getParticipant(participant: id)"),
        identifier(
            "play(_:to:loop:operationContext:options:)",
            #"try await media.play(.file("https://contoso.com/a.wav"), to: [id])"#
        ),
        identifier(
            "recognizeDTMF(from:prompt:upTo:stopTones:operationContext:options:)",
            "try await media.recognizeDTMF(from: id, upTo: 4)"
        ),
        identifier(
            "removeParticipants(_:fromRoom:options:)",
            #"try await rooms.removeParticipants([id], fromRoom: "r")"#
        ),
    ]

    @Test("is refused by each method that takes an identifier")
    func methods() throws {
        let clients = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Clients")
            .standardized.path
        let paths = FileManager.default.enumerator(atPath: clients)?.compactMap { $0 as? String } ?? []
        // Names of Microsoft's packages are unavailable, whatever is passed.
        let sources = try paths.filter { $0.hasSuffix(".swift") && !$0.contains("+MicrosoftNames") }.map {
            try String(contentsOfFile: "\(clients)/\($0)", encoding: .utf8)
        }
        let method = /public func (\w+)\(([^{]*?)\) async throws|public func (\w+)\(([^{]*?)\) (?:throws|->)/
        let label = /(?:^|,)\s*(\w+)(?:\s+\w+)?:/
        let names = sources.flatMap { source in
            source.matches(of: method).compactMap { match -> String? in
                let (name, parameters) = (match.output.1 ?? match.output.3, match.output.2 ?? match.output.4)
                guard let name, let parameters, parameters.contains("CommunicationIdentifier") else { return nil }
                return "\(name)(\(parameters.matches(of: label).map { "\($0.output.1):" }.joined()))"
            }
        }
        #expect(names.count > 12)
        // A row for each: methods of two clients can have the same labels.
        let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
        for (name, count) in counts {
            #expect(Self.identifiers.filter { $0.name == name }.count == count, "\(name)")
        }
    }

    private static func identifier(_ member: String, _ call: String) -> Program {
        Program(
            name: member,
            code: """
                extension IdentityClient {
                    static func \(member.filter(\.isLetter))Of(
                        _ id: String, _ identity: IdentityClient, _ thread: ChatThreadClient,
                        _ automation: CallAutomationClient, _ connection: CallConnectionClient,
                        _ media: CallMediaClient, _ rooms: RoomsClient
                    ) async throws {
                        _ = \(call)
                    }
                }
                """,
            errors: [Complaint.unavailable(member, Teaching.identifier)]
        )
    }

    static let forbiddenFile = ProgramFile(programs: forbidden)
}
