// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("Events and streams that nothing verifies", .stallLimit)
struct WebhookVerifierTests {
    @Test("do not compile unless it is written out", arguments: programs, LanguageMode.furthestApart)
    func verifier(program: Program, mode: LanguageMode) async throws {
        let file = ProgramFile(preamble: "import ACSWebhooks\nimport HTTPTypes\n", programs: Self.programs)
        #expect(try await file.strayFindings(mode: mode) == .none)
        #expect(try await file.findings(in: program, mode: mode) == program.findings(in: mode))
    }

    static let programs = [
        Program(
            name: "a webhook",
            code: "func webhook() { _ = Webhook() }",
            errors: ["missing argument for parameter 'verifying' in call"]
        ),
        Program(
            name: "a webhook with options",
            code: "func webhookWithOptions() { _ = Webhook(options: .init()) }",
            errors: ["missing argument for parameter 'verifying' in call"]
        ),
        Program(
            name: "a stream",
            code: "func stream(_ request: HTTPRequest) async throws { _ = try await StreamUpgrade(request) }",
            errors: ["missing argument for parameter 'verifiedBy' in call"]
        ),
        Program(
            name: "a webhook that says so",
            code: "func unverified() { _ = Webhook(verifying: .unverified) }",
            errors: []
        ),
    ]
}
