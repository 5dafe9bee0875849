// SPDX-License-Identifier: MIT

import ACSChat
import ACSMessages
import ACSPhoneNumbers
import ACSSMS
import Foundation
import StallLimit
import Testing
import WireServer

@Suite("A call that failed in part", .stallLimit)
struct PartialResultTests {
    /// What remains of a result if all of it must succeed.
    private func error(of result: some PartialResult) -> ACSError? {
        #expect(throws: ACSError.self) { try result.throwIfAnyFailed() }
    }

    @Test("says which recipients of a text message failed")
    func sms() async throws {
        let response = """
            {"value": [
                {"to": "+14255550123", "messageId": "1", "httpStatusCode": 202, "successful": true},
                {"to": "+1425", "httpStatusCode": 400, "successful": false, "errorMessage": "No phone number."}
            ]}
            """
        let sms = try Resource.responding([.json(202, response)]).sms
        let results = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123", "+1425"])
        #expect(results.succeeded.map(\.to) == ["+14255550123"])
        #expect(results.failed.map(\.to) == ["+1425"])
        let error = error(of: results)
        #expect(error?.kind == .partlyFailed)
        #expect(error?.message == "1 failed, 1 succeeded: 400 No phone number.")
        #expect(error?.details == [.init(code: "400", message: "No phone number.", target: "+1425")])
        #expect(error?.wasSent == .yes)
        #expect(error?.isRetryable == false)
    }

    @Test("says that it was accepted, and shows the response, if one recipient's entry can't be decoded")
    func brokenEntry() async throws {
        let response =
            #"{"value": [{"to": "+1", "messageId": "1", "httpStatusCode": 202, "successful": true}, {"to": "+2"}]}"#
        let sms = try Resource.responding([.json(202, response)]).sms
        let error = await #expect(throws: ACSError.self) { try await sms.send("a", from: "+3", to: ["+1", "+2"]) }
        #expect(error?.kind == .undecodableResponse)
        #expect(error?.codingPath == "value[1].httpStatusCode")
        #expect(error?.wasSent == .yes)
        #expect(error?.isRetryable == false)
        #expect(error?.responseJSON?[pointer: "/value/0/messageId"] == "1")
    }

    @Test("throws nothing when nothing failed")
    func nothing() throws {
        let result = SMSSendResult(to: "+14255550123", messageID: "1", httpStatusCode: 202, successful: true)
        try SMSSendResponse(results: [result]).throwIfAnyFailed()
        try AddChatParticipantsResult().throwIfAnyFailed()
        try PhoneNumberReservation().throwIfAnyFailed()
    }

    @Test("says which opt-outs were not accepted")
    func optOuts() {
        let response = OptOutResponse(results: [
            .init(to: "+1", httpStatusCode: 200), .init(to: "+2", httpStatusCode: 404, errorMessage: "Who?"),
        ])
        #expect(response.succeeded.map(\.to) == ["+1"])
        #expect(error(of: response)?.details == [.init(code: "404", message: "Who?", target: "+2")])
    }

    @Test("says which participants could not be added to a thread, old or new")
    func participants() async throws {
        let failed = #""invalidParticipants": [{"code": "403", "message": "No.", "target": "8:acs:bob"}]"#
        let thread = """
            {"id": "19:t@thread.v2", "topic": "Order 42", "createdOn": "2026-01-10T10:00:00Z", \
            "createdByCommunicationIdentifier": {"rawId": "8:acs:ada"}}
            """
        let chat = try Resource.responding([
            .json(201, #"{"chatThread": \#(thread), \#(failed)}"#), .json(201, "{\(failed)}"),
        ]).chat
        let created = try await chat.createThread(topic: "Order 42", participants: WireCall.users)
        let added = try await chat.thread(id: created.thread.id).addParticipants(.init(participants: WireCall.users))
        let expected = [ServiceError(code: "403", message: "No.", target: "8:acs:bob")]
        #expect(error(of: created)?.details == expected)
        #expect(error(of: created)?.message == "1 failed: 403 No.")
        #expect(error(of: added)?.details == expected)
    }

    @Test("says which participants could not be added to a conversation or removed from it")
    func conversation() async throws {
        let body = #"{"invalidParticipants": [{"id": "1", "error": {"code": "403", "message": "No."}}, {"id": "2"}]}"#
        let client = try Resource.responding([.json(207, body), .json(207, body)]).conversationThreads
        let added = try await client.addParticipants(conversationID: "c", .init(participants: []))
        let removed = try await client.removeParticipants(conversationID: "c", .init(participantIDs: ["1", "2"]))
        let expected = [ServiceError(code: "403", message: "No.", target: "1"), ServiceError(target: "2")]
        #expect(error(of: added)?.details == expected)
        #expect(error(of: added)?.message == "2 failed: 403 No.")
        #expect(error(of: removed)?.details == expected)
    }

    @Test(
        "is paired with the participant that it is about, by target or by message, or with none",
        arguments: [
            (#"{"code": "403", "target": "\#(WireCall.bob.rawID)"}"#, WireCall.bob),
            (#"{"message": "Identifier format is invalid (\#(WireCall.ada.rawID))."}"#, WireCall.ada),
            (#"{"message": "\#(WireCall.ada.rawID) and \#(WireCall.bob.rawID)"}"#, nil),
            (#"{"target": "8:acs:somebody"}"#, nil), ("{}", nil),
        ] as [(String, CommunicationIdentifier?)]
    )
    func pairs(_ error: String, _ participant: CommunicationIdentifier?) async throws {
        let thread = """
            {"id": "19:t@thread.v2", "topic": "Order 42", "createdOn": "2026-01-10T10:00:00Z", \
            "createdByCommunicationIdentifier": {"rawId": "8:acs:ada"}}
            """
        let chat = try Resource.responding([
            .json(201, #"{"chatThread": \#(thread), "invalidParticipants": [\#(error)]}"#),
            .json(201, #"{"invalidParticipants": [\#(error)]}"#),
        ]).chat
        let participants = [ChatParticipant(WireCall.ada, displayName: "Ada"), .init(WireCall.bob, displayName: "Bob")]
        let created = try await chat.createThread(topic: "Order 42", participants: participants)
        let added = try await chat.thread(id: created.thread.id).addParticipants(.init(participants: participants))
        for failed in [created.failed, added.failed(among: participants)] {
            #expect(failed.count == 1)
            #expect(failed.first?.participant?.identifier == participant)
            #expect(failed.first?.participant?.displayName == participant.map { $0 == WireCall.ada ? "Ada" : "Bob" })
        }
    }

    @Test("says which numbers could not be reserved, in the order of their ids")
    func reservation() async throws {
        func number(_ id: String, _ error: String) -> String {
            """
            "\(id)": {"id": "\(id)", "countryCode": "US", "capabilities": {"calling": "none", "sms": "outbound"}, \
            "phoneNumberType": "tollFree", "assignmentType": "application"\(error)}
            """
        }
        let numbers = [
            number("c", #", "error": {"code": "Gone"}"#), number("b", ""), number("a", #", "error": {"code": "Sold"}"#),
        ]
        let response = #"{"phoneNumbers": {\#(numbers.joined(separator: ","))}}"#
        let client = try Resource.responding([.json(200, response)]).numbers
        let reservation = try await client.getReservation(reservationID: "r")
        #expect(reservation.succeeded.map(\.id) == ["b"])
        #expect(
            error(of: reservation)?.details == [.init(code: "Sold", target: "a"), .init(code: "Gone", target: "c")]
        )
    }
}
