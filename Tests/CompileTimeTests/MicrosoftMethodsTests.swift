// SPDX-License-Identifier: MIT

import Testing

@Suite("Method names of Microsoft's packages and documentation")
struct MicrosoftMethodsTests {
    @Test("lead to ours, whatever they are called with", arguments: programs, LanguageMode.allCases)
    func lead(program: Program, mode: LanguageMode) async throws {
        #expect(try await Self.file.strayFindings(mode: mode) == .none)
        let findings = try await Self.file.findings(in: program, mode: mode)
        #expect(findings.errors == program.errors)
        #expect(findings.warnings.allSatisfy { $0.hasPrefix("no ") || $0.hasPrefix("variable ") })
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
        + ["IdentityClient", "PhoneNumbersClient", "SMSClient"].map { client in
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

    /// Calls with members of a type that only the parameter's type can tell.
    private static let shapes = [
        shape("identity.getToken(user, [.chat])", "getToken", "issueToken(for:scopes:)"),
        shape("identity.getToken(user, scopes: [.chat])", "getToken(_:scopes:)", "issueToken(for:scopes:)"),
        shape("identity.getToken(for: user, scopes: [.chat])", "getToken(for:scopes:)", "issueToken(for:scopes:)"),
        shape("identity.getToken(user: user, scopes: [.chat])", "getToken(user:scopes:)", "issueToken(for:scopes:)"),
        shape("identity.createUserAndToken([.chat])", "createUserAndToken", "createUser(scopes:)"),
        shape("identity.createUserAndToken(scopes: [.chat])", "createUserAndToken(scopes:)", "createUser(scopes:)"),
        shape(
            #"sms.send(from: "+1", to: "+2", message: "Hello")"#,
            "send(from:to:message:options:)",
            "send(_:from:to:)"
        ),
    ]

    private static func shape(_ call: String, _ member: String, _ ours: String) -> Program {
        let name = "shape" + call.filter(\.isLetter)
        return Program(
            name: call,
            code: """
                func \(name)(identity: IdentityClient, sms: SMSClient, user: CommunicationIdentifier) async throws {
                    _ = try await \(call)
                }
                """,
            errors: ["'\(member)' is unavailable: Call \(ours)."]
        )
    }

    static let file = ProgramFile(programs: programs)
}
