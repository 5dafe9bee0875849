// SPDX-License-Identifier: MIT

import StallLimit
import Testing
import Tools

@Suite("A program that is called in a wrong way", .stallLimit)
struct UsageTests {
    @Test(
        "says how it is used on standard error, and ends with the code for wrong uses",
        arguments: [
            "ExchangeEntraToken", "RecordCall", "RouteCalls", "SearchPhoneNumber", "SendEmail", "SendTextMessage",
            "SendWhatsAppText",
        ]
    )
    func usage(program: String) async throws {
        let outcome = try await Tool.run(Tool.built(program), [], environment: [:])
        #expect(outcome.code == 64)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("usage: ") && outcome.errors.contains(program))
    }
}
