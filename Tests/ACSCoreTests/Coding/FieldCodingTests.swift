// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

private struct Explicit: Equatable {
    var name: String?
    var id: UUID?
    var due: Date?
}

extension Explicit: Codable {
    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder)
        name = try fields.decodeIfPresent(forKey: "name")
        id = try fields.decodeIfPresent(forKey: "id")
        due = try fields.decodeIfPresent(forKey: "due")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(name, forKey: "name")
        try fields.encode(id, forKey: "id")
        try fields.encode(due, forKey: "due")
    }
}

private struct Node: Hashable {
    var value: Int
    @Indirect var next: Node?
}

extension Node: Codable {
    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder)
        value = try fields.decode(forKey: "value")
        next = try fields.decodeIfPresent(forKey: "next")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(value, forKey: "value")
        try fields.encodeIfPresent(next, forKey: "next")
    }
}

private struct Mentions: Equatable {
    var author: CommunicationIdentifier
    var reader: CommunicationIdentifier?
    var all: [CommunicationIdentifier]
    var more: [CommunicationIdentifier]?
}

extension Mentions: Codable {
    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder)
        author = .init(rawIDs: try fields.decode(forKey: "author"))
        reader = .init(rawIDs: try fields.decodeIfPresent(forKey: "reader"))
        all = .init(rawIDs: try fields.decode(forKey: "all"))
        more = .init(rawIDs: try fields.decodeIfPresent(forKey: "more"))
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(author.rawIDs, forKey: "author")
        try fields.encodeIfPresent(reader.rawIDs, forKey: "reader")
        try fields.encode(all.rawIDs, forKey: "all")
        try fields.encodeIfPresent(more.rawIDs, forKey: "more")
    }
}

/// Fields that not every API version has.
private struct Versioned: Encodable {
    var id: UUID?
    var wait: Duration
    var name: String?
    var readers: Patch<[UUID]>

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encodeIfPresent(id, forKey: "id", since: "2")
        try fields.encode(wait, forKey: "wait", until: "2")
        try fields.encode(name, forKey: "name", since: "2", until: "3")
        try fields.encode(readers, forKey: "readers", since: "3")
    }
}

/// Fields as generated clients code them.
struct FieldCodingTests {
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

    @Test("A field that the call's API version has is written as in every version")
    func versions() throws {
        let id = try #require(UUID(uuidString: Self.id))
        let value = Versioned(id: id, wait: .seconds(60), name: nil, readers: .keep)
        #expect(try text(value, version: "2") == #"{"id":"\#(Self.id)","name":null,"wait":"PT1M"}"#)
        let changed = Versioned(id: nil, wait: .zero, name: "x", readers: .set([id]))
        let text = #"{"name":"x","readers":["\#(Self.id)"],"wait":"PT0S"}"#
        #expect(try json(changed) == text, "an app's own encoder belongs to no call")
    }

    @Test(
        "A field that the call's API version does not have is an error that names it",
        arguments: [
            (Versioned(id: UUID(), wait: .zero, name: nil, readers: .keep), "1", "id"),
            (Versioned(id: nil, wait: .zero, name: nil, readers: .keep), "1", "name"),
            (Versioned(id: nil, wait: .zero, name: nil, readers: .keep), "3", "wait"),
            (Versioned(id: nil, wait: .zero, name: "x", readers: .clear), "2", "readers"),
        ]
    )
    private func refused(_ value: Versioned, _ version: String, _ path: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try text(value, version: version) })
        #expect(error.kind == .invalidArgument)
        #expect(error.codingPath == path)
    }

    private func text(_ value: Versioned, version: String) throws -> String {
        let version = CallVersion(version: version, known: ["1", "2", "3"], isFixed: false)
        return String(decoding: try ServiceJSON.encode(value, userInfo: version.userInfo), as: UTF8.self)
    }
}
