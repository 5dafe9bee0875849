// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@Suite("Method names of Microsoft's packages and documentation", .stallLimit)
struct MicrosoftMethodsTests {
    @Test("lead to ours, with any arguments", arguments: programs, LanguageMode.furthestApart)
    func lead(program: Program, mode: LanguageMode) async throws {
        #expect(try await Self.file.strayFindings(mode: mode) == .none)
        let findings = try await Self.file.findings(in: program, mode: mode)
        #expect(findings.errors == program.errors)
        #expect(findings.warnings.allSatisfy { $0.hasPrefix("no ") || $0.hasPrefix("variable ") })
    }

    @Test(
        "include every method of the Python packages that is none of ours",
        arguments: PythonMethods.names.keys.sorted()
    )
    func complete(client: String) throws {
        let clients = try #require(Sources.clients[client])
        let leading = Set(MicrosoftMethod.all.filter { $0.client == client }.map(\.name))
        for name in PythonMethods.names[client, default: []] where !leading.contains(name) {
            #expect(clients.contains("public func \(name)("), "\(client).\(name)")
        }
    }

    static let programs =
        MicrosoftMethod.all.enumerated().map { index, method in
            Program(
                name: "\(method.client).\(method.name)",
                code: """
                    func method\(index)(client: \(method.client), text: String, texts: [String]) async throws {
                        _ = try await client.\(method.name)()
                        _ = try await client.\(method.name)(text, texts)
                        _ = try await client.\(method.name)(for: text, "more", scopes: texts, count: 7)
                    }
                    """,
                errors: ["'\(method.name)' is unavailable: Call \(method.ours)."]
            )
        }
        + (Client.resourceClients + Client.keyClients).map(\.name).map { client in
            Program(
                name: "\(client).fromConnectionString",
                code: """
                    func connect\(client)(text: String) async throws {
                        _ = try await \(client).fromConnectionString(text)
                        _ = try await \(client).fromConnectionString(conn_str: text)
                    }
                    """,
                errors: ["'fromConnectionString' is unavailable: Write try \(client)(connectionString: …)."]
            )
        } + shapes

    /// Calls with members of a type that only the parameter's type determines.
    private static let shapes = [
        shape("identity.getToken(user, [.chat])", "getToken", "issueToken(for:scopes:)"),
        shape("identity.getToken(user, scopes: [.chat])", "getToken(_:scopes:)", "issueToken(for:scopes:)"),
        shape("identity.getToken(for: user, scopes: [.chat])", "getToken(for:scopes:)", "issueToken(for:scopes:)"),
        shape("identity.getToken(user: user, scopes: [.chat])", "getToken(user:scopes:)", "issueToken(for:scopes:)"),
        shape("identity.createUserAndToken([.chat])", "createUserAndToken(_:expiresInMinutes:)", "createUser(scopes:)"),
        shape(
            "identity.createUserAndToken(scopes: [.chat], expiresInMinutes: 60)",
            "createUserAndToken(scopes:expiresInMinutes:)",
            "createUser(scopes:)"
        ),
        shape(
            #"sms.send(from: "+1", to: "+2", message: "Hello")"#,
            "send(from:to:message:options:)",
            "send(_:from:to:)"
        ),
        shape(
            #"sms.send(from: "+1", to: ["+2"], message: "Hello")"#,
            "send(from:to:message:options:)",
            "send(_:from:to:)"
        ),
        shape(
            #"chat.createChatThread(topic: "Order 42", participants: [.init(user)])"#,
            "createChatThread(topic:participants:)",
            "createThread(topic:participants:)"
        ),
        shape(
            #"chat.createChatThread(.init(topic: "Order 42"))"#,
            "createChatThread",
            "createThread(topic:participants:)"
        ),
        shape(
            #"chat.create(thread: .init(topic: "Order 42"))"#,
            "create(thread:)",
            "createThread(topic:participants:)"
        ),
        shape(#"thread.send(message: .init(content: "Hello"))"#, "send(message:)", "sendMessage(_:)"),
        shape("thread.addParticipant(.init(user))", "addParticipant", "addParticipants(_:)"),
        shape("thread.add(participants: [.init(user)])", "add(participants:)", "addParticipants(_:)"),
        search("beginSearchAvailablePhoneNumbers"),
        search("startSearchAvailablePhoneNumbers"),
    ]

    private static func search(_ name: String) -> Program {
        shape(
            """
            numbers.\(name)(countryCode: "US", phoneNumberType: .tollFree, assignmentType: .application, \
            capabilities: .init(sms: .outbound), quantity: 2)
            """,
            "\(name)(countryCode:phoneNumberType:assignmentType:capabilities:areaCode:quantity:)",
            "beginSearch(country:type:assignment:capabilities:)"
        )
    }

    private static func shape(_ call: String, _ member: String, _ ours: String) -> Program {
        let name = "shape" + call.unicodeScalars.map { "\($0.value)" }.joined(separator: "_")
        return Program(
            name: call,
            code: """
                func \(name)(
                    identity: IdentityClient, sms: SMSClient, numbers: PhoneNumbersClient, chat: ChatClient,
                    thread: ChatThreadClient, user: CommunicationIdentifier
                ) async throws {
                    _ = try await \(call)
                }
                """,
            errors: ["'\(member)' is unavailable: Call \(ours)."]
        )
    }

    static let file = ProgramFile(programs: programs)
}

/// The sources of each client, generated and by hand.
private enum Sources {
    static let clients: [String: String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Clients")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.reduce(into: [:]) { clients, path in
            let file = root.appending(path: path)
            let client = file.deletingPathExtension().lastPathComponent.prefix { $0 != "+" }
            clients[String(client), default: ""] += (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        }
    }()
}
