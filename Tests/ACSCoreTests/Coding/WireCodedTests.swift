// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

private struct Model: Equatable {
    var id: UUID
    var other: UUID?
    var list: [UUID]?
    var named: [String: UUID]?
    var holes: [UUID?]?
    var wait: Duration?
    var waits: [Duration]?
}

/// As generated clients code it.
extension Model: Codable {
    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder)
        id = try fields.decode(forKey: "id")
        other = try fields.decodeIfPresent(forKey: "other")
        list = try fields.decodeIfPresent(forKey: "list")
        named = try fields.decodeIfPresent(forKey: "named")
        holes = try fields.decodeIfPresent(forKey: "holes")
        wait = try fields.decodeIfPresent(forKey: "wait")
        waits = try fields.decodeIfPresent(forKey: "waits")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(id, forKey: "id")
        try fields.encodeIfPresent(other, forKey: "other")
        try fields.encodeIfPresent(list, forKey: "list")
        try fields.encodeIfPresent(named, forKey: "named")
        try fields.encodeIfPresent(holes, forKey: "holes")
        try fields.encodeIfPresent(wait, forKey: "wait")
        try fields.encodeIfPresent(waits, forKey: "waits")
    }
}

struct WireCodedTests {
    private static let text = "6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11"

    private func makeID() throws -> UUID {
        try #require(UUID(uuidString: Self.text))
    }

    @Test("A model encodes UUIDs in lower case and durations as ISO 8601, wherever they are")
    func write() throws {
        let id = try makeID()
        let model = Model(
            id: id,
            other: id,
            list: [id],
            named: ["Key": id],
            holes: [id, nil],
            wait: .seconds(5400),
            waits: [.zero, .milliseconds(500)]
        )
        let expected = """
            {"holes":["\(Self.text)",null],"id":"\(Self.text)","list":["\(Self.text)"],"named":{"Key":"\(Self.text)"},\
            "other":"\(Self.text)","wait":"PT1H30M","waits":["PT0S","PT0.5S"]}
            """
        #expect(try json(model) == expected)
        #expect(try read(Model.self, expected) == model)
    }

    @Test("Fields without a value are left out, and null is read as none")
    func none() throws {
        let model = Model(id: try makeID())
        #expect(try json(model) == #"{"id":"\#(Self.text)"}"#)
        let text = #"{"id":"\#(Self.text.uppercased())","other":null,"list":null,"named":null,"wait":null}"#
        #expect(try read(Model.self, text) == model)
    }

    @Test("A body that is a UUID, a duration or a list of them is written the same way as a field")
    func wholeBody() throws {
        let id = try makeID()
        #expect(try json(id) == #""\#(Self.text)""#)
        #expect(try json([id]) == #"["\#(Self.text)"]"#)
        #expect(try json(["a": [Duration.seconds(60)]]) == #"{"a":["PT1M"]}"#)
        #expect(try read([Duration].self, #"["PT1M"]"#) == [.seconds(60)])
        #expect(try read([String: UUID?].self, #"{"a":"\#(Self.text)","b":null}"#) == ["a": id, "b": nil])
    }

    @Test(
        "What is not a UUID or duration is an error with its path",
        arguments: [
            (#"{"id":"6f2c9a54"}"#, "id"),
            (#"{"id":null}"#, "id"),
            ("{}", "id"),
            (#"{"id":"\#(text)","list":["\#(text)","x"]}"#, "list[1]"),
            (#"{"id":"\#(text)","named":{"a":7}}"#, "named.a"),
            (#"{"id":"\#(text)","wait":"1:30"}"#, "wait"),
            (#"{"id":"\#(text)","wait":5}"#, "wait"),
            (#"{"id":"\#(text)","waits":["PT1S","P1M"]}"#, "waits[1]"),
        ]
    )
    func wrong(_ text: String, _ path: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read(Model.self, text) })
        #expect(error.path == path)
    }
}
