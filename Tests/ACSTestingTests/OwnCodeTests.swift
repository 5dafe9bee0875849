// SPDX-License-Identifier: MIT

// begin: test-your-own-code
import ACSSMS
import ACSTesting
import Testing

// end: test-your-own-code

@Suite("README's test of an app's own code")
struct OwnCodeTests {
    // begin: test-your-own-code
    /// The app's own code.
    func sendCode(_ code: String, to number: String, with sms: SMSClient) async throws -> Bool {
        try await sms.send("Your code is \(code)", from: "+18005551234", to: [number]).failed.isEmpty
    }

    @Test func aCodeIsSentAfterARetry() async throws {
        let transport = ScriptedTransport()
        transport.on(
            .post,
            "/sms",
            response: .failure(429, code: "TooManyRequests", message: "Slow down.").retryAfter(.seconds(30)),
            .json(202, #"{"value": [{"to": "+14255550123", "httpStatusCode": 202, "successful": true}]}"#)
        )
        let clock = ManualClock(skippingWaits: true)
        let sms = SMSClient(connectionString: try .testing, options: .testing(transport, clock: clock))

        #expect(try await sendCode("4711", to: "+14255550123", with: sms))

        #expect(clock.waits == [.seconds(30)])  // without an actual wait
        for request in transport.requests { #expect(try request.json["message"] == "Your code is 4711") }
        try transport.verify()  // no other request was sent, and no response is left
    }
    // end: test-your-own-code

    // begin: test-with-models
    @Test func aRefusedNumberIsReported() async throws {
        let refused = SMSSendResult(to: "+14255550123", httpStatusCode: 400, successful: false)
        let transport = ScriptedTransport()
        transport.on(.post, "/sms", response: .json(202, encoding: SMSSendResponse(results: [refused])))
        let sms = SMSClient(
            endpoint: try .testing,
            credential: StaticTokenCredential.testing,
            options: .testing(transport)
        )

        #expect(try await sendCode("4711", to: "+14255550123", with: sms) == false)
    }
    // end: test-with-models
}
