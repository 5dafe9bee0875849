// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Credentials of Microsoft Entra ID", .stallLimit)
struct MissingImportTests {
    @Test("lead to the missing import", arguments: programs, LanguageMode.furthestApart)
    func refuse(program: Program, mode: LanguageMode) async throws {
        let file = ProgramFile(programs: Self.programs)
        #expect(try await file.strayFindings(mode: mode) == .none)
        let findings = try await file.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("compile if ACSEntraID is imported", arguments: LanguageMode.furthestApart)
    func accept(mode: LanguageMode) async throws {
        let programs = Self.members.map { Program(name: $0.member, code: Self.code($0.member, $0.call), errors: []) }
        let file = ProgramFile(preamble: "import ACSEntraID\n" + Preamble.text, programs: programs)
        #expect(try await file.strayFindings(mode: mode) == .none)
        for program in programs {
            #expect(try await file.findings(in: program, mode: mode) == .none, "\(program.name)")
        }
    }

    private static let members: [(member: String, call: String)] = [
        ("managedIdentity", ".managedIdentity"),
        ("managedIdentity(clientID:)", #".managedIdentity(clientID: "id")"#),
        ("managedIdentity(objectID:)", #".managedIdentity(objectID: "id")"#),
        ("managedIdentity(resourceID:)", #".managedIdentity(resourceID: "id")"#),
        ("default", ".default"),
    ]

    static let programs = members.map { member, call in
        Program(
            name: member,
            code: code(member, call),
            errors: [Complaint.unavailable(member, Teaching.entraID)]
        )
    }

    private static func code(_ member: String, _ call: String) -> String {
        let name = member.filter(\.isLetter)
        let clients = Client.resourceClients.map { "    _ = \($0.name)(endpoint: endpoint, credential: \(call))" }
        return """
            func \(name)Missing(endpoint: Endpoint) {
            \(clients.joined(separator: "\n"))
                let _: any ResourceCredential = \(call)
            }
            """
    }
}
