// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

private struct Explicit: Codable, Equatable {
    @ExplicitNull var name: String?
    @ExplicitNull var id: UUID?
    @ExplicitNull var due: Date?
}

private struct Room: Codable, Equatable {
    @ReadOnly var id: UUID?
    @ReadOnly var etag: String?
    var name: String?
}

private struct Node: Codable, Hashable {
    var value: Int
    @Indirect var next: Node?
}

private struct Mentions: Codable, Equatable {
    @RawID var author: CommunicationIdentifier
    @RawID var reader: CommunicationIdentifier?
    @RawID var all: [CommunicationIdentifier]
    @RawID var more: [CommunicationIdentifier]?
}

struct WrapperTests {
    private static let id = "6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11"

    @Test("An explicit null is written, and a missing field is read as null")
    func explicitNull() throws {
        #expect(try json(Explicit()) == #"{"due":null,"id":null,"name":null}"#)
        #expect(try read(Explicit.self, "{}") == Explicit())
        #expect(try read(Explicit.self, #"{"due":null,"id":null,"name":null}"#) == Explicit())
    }

    @Test("A value with an explicit null has the form that it has elsewhere")
    func explicitValue() throws {
        let text = #"{"due":"2026-01-02T03:04:05Z","id":"\#(Self.id)","name":"x"}"#
        let value = try read(Explicit.self, text)
        #expect(value.id == UUID(uuidString: Self.id))
        #expect(value.due == Date(timeIntervalSince1970: 1_767_323_045))
        #expect(try json(value) == text)
    }

    @Test("A read-only field is read and never written")
    func readOnly() throws {
        let room = try read(Room.self, #"{"id":"\#(Self.id)","etag":"e","name":"x"}"#)
        #expect(room.id == UUID(uuidString: Self.id))
        #expect(room.etag == "e")
        #expect(try json(room) == #"{"name":"x"}"#)
        #expect(try read(Room.self, #"{"id":null}"#) == Room())
        let error = try #require(#expect(throws: DecodingError.self) { try read(Room.self, #"{"etag":7}"#) })
        #expect(error.path == "etag")
    }

    @Test("A model can contain itself, to any depth, and its errors have the whole path")
    func indirect() throws {
        let text = #"{"next":{"next":{"value":3},"value":2},"value":1}"#
        var node = try read(Node.self, text)
        #expect(node.next?.next?.value == 3)
        #expect(try json(node) == text)
        #expect(try read(Node.self, #"{"value":1,"next":null}"#) == Node(value: 1, next: nil))
        let copy = node
        node.next?.next = nil
        #expect(copy.next?.next?.value == 3)
        #expect(node != copy)
        let error = try #require(
            #expect(throws: DecodingError.self) { try read(Node.self, #"{"value":1,"next":{"value":2,"next":{}}}"#) }
        )
        #expect(error.path == "next.next.value")
    }

    @Test("Identifiers that are written as raw ids are strings, and left out without a value")
    func rawIDs() throws {
        let mentions = Mentions(
            author: .phoneNumber("+1"),
            reader: nil,
            all: [.communicationUser("8:acs:a_b")],
            more: nil
        )
        let text = #"{"all":["8:acs:a_b"],"author":"4:+1"}"#
        #expect(try json(mentions) == text)
        let full = #"{"all":[],"author":"4:+1","more":["28:orgid:x"],"reader":"8:orgid:u"}"#
        let back = try read(Mentions.self, full)
        #expect(back.reader?.kind == .microsoftTeamsUser(.init(userID: "u")))
        #expect(back.more?.first?.kind == .microsoftTeamsApp(.init(appID: "x")))
        #expect(try json(back) == full)
        #expect(try read(Mentions.self, #"{"all":[],"author":"4:+1","more":null,"reader":null}"#).reader == nil)
    }

    @Test(
        "A raw id that is missing or not a string is an error with its path",
        arguments: [
            (#"{"all":[]}"#, "author"), (#"{"all":[],"author":{"rawId":"4:+1"}}"#, "author"),
            (#"{"all":["x",7],"author":"4:+1"}"#, "all[1]"),
        ]
    )
    func wrongRawID(_ text: String, _ path: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read(Mentions.self, text) })
        #expect(error.path == path)
    }
}
