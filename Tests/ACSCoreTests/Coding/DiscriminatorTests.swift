// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

private struct Cat: Codable, Equatable {
    var lives: Int
}

/// A union as generated clients have it.
private enum Pet: Codable, Equatable {
    case cat(Cat)
    case unrecognized(JSONValue)

    init(from decoder: any Decoder) throws {
        switch try decoder.discriminator("kind", orFields: ["cat": "whiskers", "dog": "bone"]) {
        case "cat": self = .cat(try Cat(from: decoder))
        default: self = .unrecognized(try JSONValue(from: decoder))
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .cat(let cat): try encoder.encode(cat, tagged: "cat", by: "kind")
        case .unrecognized(let value): try encoder.encode(unrecognized: value)
        }
    }
}

struct DiscriminatorTests {
    @Test("A member is read by its name and written with it")
    func known() throws {
        let text = #"[{"kind":"cat","lives":9}]"#
        #expect(try read([Pet].self, text) == [.cat(Cat(lives: 9))])
        #expect(try json([Pet.cat(Cat(lives: 9))]) == text)
    }

    @Test("A member's name is read in any case, and written as documented", arguments: ["Cat", "CAT", "cAt"])
    func anyCase(_ name: String) throws {
        let pet = try read(Pet.self, #"{"kind":"\#(name)","lives":9}"#)
        #expect(try json(pet) == #"{"kind":"cat","lives":9}"#)
    }

    @Test(
        "A member that is not known keeps its JSON",
        arguments: [
            #"{"big":9007199254740993,"kind":"bird","wings":[2]}"#, #"{"kind":"cats"}"#, "{}", #"{"kind":null}"#,
        ]
    )
    func unknown(_ text: String) throws {
        guard case .unrecognized = try read(Pet.self, text) else {
            Issue.record("The member was taken for a known one.")
            return
        }
        #expect(try json(read(Pet.self, text)) == text)
    }

    @Test("Without the name, the first field that is present and not null decides")
    func fields() throws {
        #expect(try read(Pet.self, #"{"whiskers":{},"bone":1,"lives":9}"#) == .cat(Cat(lives: 9)))
        #expect(try read(Pet.self, #"{"whiskers":null,"bone":1,"lives":9}"#) != .cat(Cat(lives: 9)))
        #expect(try read(Pet.self, #"{"kind":"dog","whiskers":{},"lives":9}"#) != .cat(Cat(lives: 9)))
    }

    @Test(
        "A name that is not a text, a member without its fields, and what is not an object are errors with their path",
        arguments: [
            (#"[{"kind":7}]"#, "[0].kind"), (#"[{"kind":"cat"}]"#, "[0].lives"),
            (#"[{"kind":"cat","lives":"9"}]"#, "[0].lives"), ("[7]", "[0]"),
        ]
    )
    func wrong(_ text: String, _ path: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read([Pet].self, text) })
        #expect(error.path == path)
    }

    @Test("Only an object can be written as an unknown member", arguments: [.null, "text", [1]] as [JSONValue])
    func unrecognizedScalar(_ value: JSONValue) {
        #expect(throws: EncodingError.self) { try json([Pet.unrecognized(value)]) }
    }
}
