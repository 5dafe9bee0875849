// SPDX-License-Identifier: MIT

// Each of README.md's examples is found here between its markers: the imports, then the body.
// begin: send-text-message
import ACSSMS

// end: send-text-message

func sendTextMessage() async throws {
    // begin: send-text-message
    let sms = SMSClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
    let results = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"])
    for failure in results.failed { print(failure.to, failure.httpStatusCode, failure.errorMessage ?? "") }
    // end: send-text-message
}
