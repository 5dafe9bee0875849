// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Clients of Job Router", .stallLimit)
struct KeyClientTests {
    @Test("accept an access key", arguments: allowed, LanguageMode.furthestApart)
    func take(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.allowedFile.findings(in: program, mode: mode)
        #expect(findings == .none)
    }

    @Test(
        "refuse a managed identity and a user access token and say what to pass",
        arguments: forbidden,
        LanguageMode.furthestApart
    )
    func refuse(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.forbiddenFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("refuse the shared managed identity and say what to pass", arguments: LanguageMode.furthestApart)
    func refuseShared(mode: LanguageMode) async throws {
        #expect(try await Self.sharedFile.strayFindings(mode: mode) == .none)
        for program in Self.shared {
            #expect(try await Self.sharedFile.findings(in: program, mode: mode) == program.findings(in: mode))
        }
    }

    @Test("have no error outside the programs", arguments: LanguageMode.furthestApart)
    func stray(mode: LanguageMode) async throws {
        #expect(try await Self.allowedFile.strayFindings(mode: mode) == .none)
        #expect(try await Self.forbiddenFile.strayFindings(mode: mode) == .none)
    }

    /// Shapes in which a key becomes a resource credential of any kind.
    private static func losesKey(_ shape: CallShape) -> Bool {
        shape.needsResourceCredential && shape != .staticMemberOfProtocol
    }

    static let allowed = Program.all(clients: Client.keyClients, credentials: ["AccessKeyCredential"]) { _, _, shape in
        losesKey(shape) || shape == .optional ? nil : .init()
    }

    static let forbidden = Program.all(
        clients: Client.keyClients,
        credentials: Preamble.resourceCredentials + [Preamble.userCredential]
    ) { client, credential, shape in
        let twin = Complaint.unavailable(client.initializer, Teaching.keyNeeded(by: client))
        if credential == "AccessKeyCredential" {
            guard losesKey(shape) || shape == .optional else { return nil }
            return .init(errors: shape == .optional ? [Complaint.mustUnwrap(credential)] : [twin])
        }
        guard credential == Preamble.userCredential else {
            return .init(errors: shape == .optional ? [Complaint.mustUnwrap(credential), twin] : [twin])
        }
        let conformance = Complaint.unavailableConformance()
        return switch shape {
        case .optional: .init(errors: [Complaint.mustUnwrap(credential), twin])
        case .genericParameter: .init(errors: [conformance, twin])
        // The credential is a resource credential before it is passed, or while it is chosen.
        case .castToExistential, .storedExistential, .ternary:
            .init(errors: [conformance, twin], warnedOfInSwift5: [conformance])
        default: .init(errors: [twin])
        }
    }

    private static let shared = Client.keyClients.map { client in
        Program(
            name: client.name,
            code: """
                func shared\(client.name)(endpoint: Endpoint) {
                    _ = \(client.made(with: ".managedIdentity"))
                    _ = \(client.made(with: ".default"))
                }
                """,
            errors: [Complaint.unavailable(client.initializer, Teaching.keyNeeded(by: client))]
        )
    }

    static let allowedFile = ProgramFile(programs: allowed)
    static let forbiddenFile = ProgramFile(programs: forbidden)
    private static let sharedFile = ProgramFile(preamble: "import ACSEntraID\n" + Preamble.text, programs: shared)
}
