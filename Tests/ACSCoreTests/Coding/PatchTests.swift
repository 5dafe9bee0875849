// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

private struct Update: Equatable {
    var name: Patch<String> = .keep
    var id: Patch<UUID> = .keep
    var wait: Patch<Duration> = .keep
    var due: Patch<Date> = .keep
    var labels: Patch<[String: JSONValue?]> = .keep
    var owner: Patch<CommunicationIdentifier> = .keep
    var reader: Patch<CommunicationIdentifier> = .keep
}

/// As generated clients code it.
extension Update: Codable {
    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder)
        name = try fields.decode(forKey: "name")
        id = try fields.decode(forKey: "id")
        wait = try fields.decode(forKey: "wait")
        due = try fields.decode(forKey: "due")
        labels = try fields.decode(forKey: "labels")
        owner = try fields.decode(forKey: "owner")
        reader = .init(rawIDs: try fields.decode(forKey: "reader"))
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(name, forKey: "name")
        try fields.encode(id, forKey: "id")
        try fields.encode(wait, forKey: "wait")
        try fields.encode(due, forKey: "due")
        try fields.encode(labels, forKey: "labels")
        try fields.encode(owner, forKey: "owner")
        try fields.encode(reader.rawIDs, forKey: "reader")
    }
}

struct PatchTests {
    private static let id = "6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11"

    @Test("A field that is kept is not sent")
    func keep() throws {
        #expect(try json(Update()) == "{}")
        #expect(try read(Update.self, "{}") == Update())
    }

    @Test("A field that is cleared is sent as null")
    func clear() throws {
        let update = Update(
            name: .clear,
            id: .clear,
            wait: .clear,
            due: .clear,
            labels: .clear,
            owner: .clear,
            reader: .clear
        )
        let text = #"{"due":null,"id":null,"labels":null,"name":null,"owner":null,"reader":null,"wait":null}"#
        #expect(try json(update) == text)
        #expect(try read(Update.self, text) == update)
    }

    @Test("A field that is set has the form that it has elsewhere")
    func set() throws {
        let update = Update(
            name: .set(""),
            id: .set(try #require(UUID(uuidString: Self.id))),
            wait: .set(.seconds(60)),
            due: .set(Date(timeIntervalSince1970: 1_767_323_045)),
            labels: .set(["a": "b", "c": nil]),
            owner: .set(.phoneNumber("+1")),
            reader: .set(.phoneNumber("+2"))
        )
        let text = """
            {"due":"2026-01-02T03:04:05Z","id":"\(Self.id)","labels":{"a":"b","c":null},"name":"",\
            "owner":{"phoneNumber":{"value":"+1"},"rawId":"4:+1"},"reader":"4:+2","wait":"PT1M"}
            """
        #expect(try json(update) == text)
        #expect(try read(Update.self, text) == update)
    }

    @Test(
        "A value of the wrong type is an error with its path",
        arguments: [("name", "7"), ("id", #""x""#), ("due", #""x""#)]
    )
    func wrong(_ field: String, _ value: String) throws {
        let error = try #require(
            #expect(throws: DecodingError.self) { try read(Update.self, #"{"\#(field)":\#(value)}"#) }
        )
        #expect(error.path == field)
    }
}
