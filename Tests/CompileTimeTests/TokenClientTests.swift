// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Clients of the token exchange", .stallLimit)
struct TokenClientTests {
    @Test("accept a managed identity", arguments: allowed, LanguageMode.furthestApart)
    func take(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.allowedFile.findings(in: program, mode: mode)
        #expect(findings == .none)
    }

    @Test(
        "refuse an access key and a user access token and say what to pass",
        arguments: forbidden,
        LanguageMode.furthestApart
    )
    func refuse(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.forbiddenFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("have no error outside the programs", arguments: LanguageMode.furthestApart)
    func stray(mode: LanguageMode) async throws {
        #expect(try await Self.allowedFile.strayFindings(mode: mode) == .none)
        #expect(try await Self.forbiddenFile.strayFindings(mode: mode) == .none)
    }

    private static let tokenCredentials = ["StaticTokenCredential", "OwnTokenCredential", "any TokenCredential"]

    static let allowed = Program.all(clients: Client.tokenClients, credentials: tokenCredentials) { _, _, shape in
        shape.needsResourceCredential || shape == .optional ? nil : .init()
    }

    static let forbidden = Program.all(
        clients: Client.tokenClients,
        credentials: ["AccessKeyCredential", Preamble.userCredential]
    ) { client, credential, shape in
        let twin = Complaint.unavailable(client.initializer, Teaching.tokenNeeded(by: client))
        guard credential == Preamble.userCredential else {
            return .init(errors: shape == .optional ? [Complaint.mustUnwrap(credential), twin] : [twin])
        }
        let noToken = Complaint.unavailableConformance(to: "TokenCredential")
        let noResource = Complaint.unavailableConformance()
        return switch shape {
        case .optional: .init(errors: [Complaint.mustUnwrap(credential), noToken])
        case .ternary, .staticMemberOfProtocol: .init(errors: [noToken], warnedOfInSwift5: [noToken])
        case .castToExistential, .storedExistential: .init(errors: [noResource, twin], warnedOfInSwift5: [noResource])
        case .genericParameter: .init(errors: [noResource, twin])
        default: .init(errors: [noToken])
        }
    }

    static let allowedFile = ProgramFile(programs: allowed)
    static let forbiddenFile = ProgramFile(programs: forbidden)
}
