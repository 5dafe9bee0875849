// SPDX-License-Identifier: MIT

import ACSCallAutomation
import StallLimit
import Testing

@testable import CallCenter

@Suite("A call to the call center", .stallLimit)
struct ConversationTests {
    private static let silence = #""resultInformation": {"code": 400, "subCode": 8510, "message": "Silence."}"#

    @Test("is answered with a stream of audio, is recorded, and ends after the key for it")
    func hangUp() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            azure.expect(":play", times: 2)
            azure.expect(":recognize")
            azure.expect(":terminate")
            #expect(try await azure.publish(Events.incomingCall).0 == 200)
            try await azure.callBack("CallConnected")
            try await azure.callBack("PlayCompleted", #""operationContext": "welcome""#)
            try await azure.callBack("RecognizeCompleted", Azure.pressed("two", at: "menu"))
            try await azure.callBack("PlayCompleted", #""operationContext": "goodbye""#)
            try await azure.service.waitForRequests(6)
            #expect(azure.requests == [":answer", "recordings", ":play", ":recognize", ":play", ":terminate"])
            let answer = try azure.service.requests[0].json
            #expect(answer["callbackUri"] == "https://contoso.com/calls")
            let media = answer["mediaStreamingOptions"]
            #expect(media?["transportUrl"] == "wss://contoso.com/media" && media?["enableBidirectional"] == true)
            try azure.service.verify()
        }
    }

    @Test("is answered once, although its event is delivered twice")
    func repeatedEvent() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            azure.expect(":play")
            for _ in 1...2 { #expect(try await azure.publish(Events.incomingCall).0 == 200) }
            try await azure.callBack("CallConnected")
            try await azure.service.waitForRequests(3)
            #expect(azure.requests == [":answer", "recordings", ":play"])
        }
    }

    @Test("continues if the welcome can't be played, and asks twice for a key")
    func failures() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            azure.expect(":play")
            azure.expect(":recognize", times: 2)
            azure.expect(":terminate")
            try await azure.publish(Events.incomingCall)
            try await azure.callBack("CallConnected")
            try await azure.callBack("PlayFailed", #"\#(Self.silence), "operationContext": "welcome""#)
            try await azure.callBack("RecognizeFailed", #"\#(Self.silence), "operationContext": "menu""#)
            try await azure.callBack("RecognizeFailed", #"\#(Self.silence), "operationContext": "menu again""#)
            try await azure.service.waitForRequests(6)
            #expect(azure.requests == [":answer", "recordings", ":play", ":recognize", ":recognize", ":terminate"])
            try azure.service.verify()
        }
    }

    @Test("gets no further requests if the caller hangs up")
    func disconnected() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            azure.expect(":play")
            let caller = CommunicationIdentifier.phoneNumber("+15550100001")
            let incoming = IncomingCall(to: caller, from: caller, incomingCallContext: "context")
            let conversation = Task { try await Conversation(center: azure.center, incoming: incoming).run() }
            try await azure.callBack("CallConnected")
            try await azure.service.waitForRequests(3)
            try await azure.callBack("CallDisconnected")
            try await conversation.value
            #expect(azure.requests == [":answer", "recordings", ":play"])
        }
    }

    @Test("is ended if its audio can't be streamed")
    func notStreamed() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            for action in [":play", ":recognize", ":startMediaStreaming", ":terminate"] { azure.expect(action) }
            try await azure.publish(Events.incomingCall)
            try await azure.callBack("CallConnected")
            try await azure.callBack("PlayCompleted", #""operationContext": "welcome""#)
            try await azure.callBack("RecognizeCompleted", Azure.pressed("one", at: "menu"))
            try await azure.callBack("MediaStreamingFailed", #""operationContext": "audio""#)
            try await azure.service.waitForRequests(6)
            #expect(azure.requests.last == ":terminate")
            try azure.service.verify()
        }
    }

    @Test("is ended if it can't be recorded")
    func notRecorded() async throws {
        try await Azure.around { azure in
            let answered = #"{"callConnectionId": "\#(Azure.call)"}"#
            azure.service.on(.post, "/calling/callConnections:answer", response: .json(200, answered))
            azure.service.on(
                .post,
                "/calling/recordings",
                response: .failure(403, code: "8534", message: "Recording is not allowed.")
            )
            azure.expect(":terminate")
            try await azure.publish(Events.incomingCall)
            try await azure.callBack("CallConnected")
            try await azure.service.waitForRequests(3)
            try azure.service.verify()
        }
    }
}
