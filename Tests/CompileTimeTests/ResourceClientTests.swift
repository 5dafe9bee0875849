// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Clients that act for a resource", .stallLimit)
struct ResourceClientTests {
    @Test("accept an access key or a managed identity", arguments: allowed, LanguageMode.furthestApart)
    func take(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.allowedFile.findings(in: program, mode: mode)
        #expect(findings == .none)
    }

    @Test("refuse a user access token and say what to pass", arguments: forbidden, LanguageMode.furthestApart)
    func refuse(program: Program, mode: LanguageMode) async throws {
        let findings = try await Self.forbiddenFile.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("have no error outside the programs", arguments: LanguageMode.furthestApart)
    func stray(mode: LanguageMode) async throws {
        #expect(try await Self.allowedFile.strayFindings(mode: mode) == .none)
        #expect(try await Self.forbiddenFile.strayFindings(mode: mode) == .none)
    }

    static let allowed = Program.all(clients: Client.resourceClients, credentials: Preamble.resourceCredentials) {
        _,
        _,
        shape in
        shape == .optional ? nil : .init()
    }

    static let forbidden = Program.all(clients: Client.resourceClients, credentials: [Preamble.userCredential]) {
        client,
        credential,
        shape in
        let conformance = Complaint.unavailableConformance()
        return switch shape {
        case .optional:
            .init(errors: [Complaint.mustUnwrap(credential), conformance])
        case .ternary, .castToExistential, .storedExistential, .staticMemberOfProtocol:
            .init(errors: [conformance], warnedOfInSwift5: [conformance])
        default:
            .init(errors: [conformance])
        }
    }

    static let allowedFile = ProgramFile(programs: allowed)
    static let forbiddenFile = ProgramFile(programs: forbidden)
}
