// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Names of Microsoft's packages", .stallLimit)
struct MicrosoftNamesTests {
    @Test("lead to ours", arguments: programs, LanguageMode.furthestApart)
    func lead(program: Program, mode: LanguageMode) async throws {
        let file = ProgramFile(programs: Self.programs)
        #expect(try await file.strayFindings(mode: mode) == .none)
        let findings = try await file.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    static let programs = [
        renamed("CommunicationTokenCredential", to: "UserAccessTokenCredential"),
        renamed("AzureKeyCredential", to: "AccessKeyCredential"),
        renamed("SmsClient", to: "SMSClient"),
        renamed("CommunicationIdentityClient", to: "IdentityClient"),
        renamed("NotificationMessagesClient", to: "MessagesClient"),
        renamed("MessageTemplateClient", to: "MessagesClient"),
    ]

    private static func renamed(_ name: String, to ours: String) -> Program {
        .init(
            name: name,
            // Two names may lead to one type, so the functions differ by name.
            code: "func take\(name)(_ value: \(name)) {}",
            errors: ["'\(name)' has been renamed to '\(ours)'"]
        )
    }
}
