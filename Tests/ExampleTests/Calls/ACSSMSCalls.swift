// Recorded by ExampleTests from sms.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSSMS
import ACSTesting

extension ExampleCalls {
    static let sms: [String: Call] = [
        "SMSClient.send.oneRecipientFails": smsClientSendOneRecipientFails
    ]

    static func smsClientSendOneRecipientFails(_ transport: ScriptedTransport) async throws {
        let client = SMSClient(endpoint: try .testing, credential: try key, options: .testing(transport))
        let results = try await client.send("Your code is 12345.", from: "+14255550123", to: ["+14255550124"])
        for failure in results.failed { print(failure.to, failure.httpStatusCode, failure.errorMessage ?? "") }
    }
}
