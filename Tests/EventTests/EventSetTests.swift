// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSChat
import ACSCore
import ACSSMS
import EventExamples
import Foundation
import StallLimit
import Testing

@Suite("Sets of events", .stallLimit)
struct EventSetTests {
    @Test("read every example of the services' documentation, and lose none of its members")
    func examples() throws {
        var cases: Set<String> = []
        for example in try ExampleEvent.all() {
            let decoded = try example.decoded(example.content)
            #expect(!decoded.isOther, "\(example.name)")
            #expect(decoded.name.lowercased() == example.kind.lowercased(), "\(example.name)")
            cases.insert(decoded.name)
            let found = try #require(decoded.content, "\(example.name)")
            #expect(Losses(of: example.content, in: found, kind: example.kind).paths == [], "\(example.name)")
        }
        // All types of the facts but those of subscriptions.
        #expect(cases.count == 58 - 2 + 57)
    }

    @Test("keep an event of an unknown type, and one without content")
    func others() throws {
        let edges = try EventExample.all().filter { $0.expectation != nil }
        #expect(edges.count == 4)
        for example in edges {
            let event = try #require(try ReceivedEvent.events(in: example.body).events.first)
            #expect(try SMSEvent(event) == .other(event))
            #expect(try CallAutomationEvent(event) == .other(event))
            #expect((event.data == nil) == (example.expectation == "noData"))
        }
    }

    @Test("find the type without regard to case")
    func types() throws {
        let event = ReceivedEvent(
            id: "1",
            type: "microsoft.COMMUNICATION.smsReceived",
            data: Array(
                #"""
                {"MESSAGEID":"1","From":"+14255550123","To":"+14255550124","message":"Hi",
                "receivedtimestamp":"2026-01-02T03:04:05Z"}
                """#.utf8
            )
        )
        guard case .smsReceived(let message) = try SMSEvent(event) else {
            Issue.record("The type is unknown.")
            return
        }
        #expect(message.messageID == "1")
        #expect(message.from == "+14255550123")
        #expect(message.segmentCount == nil)
    }

    @Test("name their kinds, and know others")
    func kinds() {
        typealias Kind = CallAutomationEvent.Kind
        #expect(Kind.playCompleted.rawValue == "Microsoft.Communication.PlayCompleted")
        #expect(Kind.playCompleted == Kind(rawValue: "microsoft.communication.PLAYCOMPLETED"))
        #expect(Kind.playCompleted != .playFailed)
        #expect(Kind(rawValue: "Microsoft.Communication.PlayReversed").description.hasSuffix("PlayReversed"))
    }

    @Test("compare values of enums without regard to case, and keep them as sent")
    func enums() throws {
        let examples = try ExampleEvent.all().filter { $0.name == "ChatMessageReceivedInThread.versionAsText" }
        let example = try #require(examples.first)
        let body = try JSONSerialization.data(withJSONObject: example.content)
        let event = ReceivedEvent(
            id: "1",
            type: "Microsoft.Communication.ChatMessageReceivedInThread",
            data: Array(body)
        )
        guard case .chatMessageReceivedInThread(let message) = try ChatEvent(event) else {
            Issue.record("The type is unknown.")
            return
        }
        #expect(message.type == .text)
        #expect(message.type?.rawValue == "Text")
        #expect(message.version == 1_768_469_399_927)
    }

    @Test("throw an error that names the field if the content has another shape")
    func wrongShape() throws {
        let event = ReceivedEvent(
            id: "1",
            type: "Microsoft.Communication.SMSReceived",
            data: Array(#"{"messageId":"1","from":"+14255550123"}"#.utf8)
        )
        let error = try #require(throws: ACSError.self) { try SMSEvent(event) }
        #expect(error.kind == .undecodableEvent)
        #expect(error.codingPath == "to")
        #expect(!"\(error)".contains("4255550123"))
    }
}
