// SPDX-License-Identifier: MIT

import ACSChat
import ACSPhoneNumbers
import ACSTesting
import StallLimit
import Synchronization
import Testing
import TransportKinds
import WireServer

@Suite("A short form", .stallLimit)
struct ShortFormTests {
    @Test("sends what Microsoft's package sends, and reads every field", arguments: ShortForm.all)
    func call(_ form: ShortForm) async throws {
        try await form.library.check(form.call, .asyncHTTPClient)
    }

    @Test("that leaves one direction of a number out leaves it unavailable")
    func capabilities() {
        #expect(PhoneNumberCapabilities(sms: .outbound) == .init(calling: .unavailable, sms: .outbound))
        #expect(PhoneNumberCapabilities(calling: .inbound) == .init(calling: .inbound, sms: .unavailable))
    }

    @Test("says that the thread exists if the response does not name it")
    func threadWithoutName() async throws {
        let response = WireResponse.json(201, #"{"invalidParticipants":[]}"#, headers: [("x-ms-request-id", "r-1")])
        let seen = Mutex(0)
        let transport = ScriptedTransport()
        transport.onNext(response: .init(response))
        let chat = try Resource(endpoint: .testing, options: .test(transport)).chat
        let error = await #expect(throws: ACSError.self) {
            try await chat.createThread(
                topic: "Order 42",
                options: .init(onResponse: { _ in seen.withLock { $0 += 1 } })
            )
        }
        #expect(error?.kind == .undecodableResponse)
        #expect(error?.codingPath == "chatThread")
        #expect(error?.operation == "ChatClient.createThread")
        #expect(error?.status == 201)
        #expect(error?.requestID == "r-1")
        #expect(error?.clientRequestID != nil)
        #expect(error?.clientRequestID == transport.requests.first?.header("x-ms-client-request-id"))
        #expect(error?.wasSent == .yes)
        #expect(error?.isRetryable == false)
        #expect(error?.responseJSON == ["invalidParticipants": []])
        #expect(seen.withLock { $0 } == 1, "the caller's own closure sees the response, too")
    }
}
