// SPDX-License-Identifier: MIT

/// A type of the description language, with a value in the wire form that the language reference states.
struct WireType: Sendable {
    /// As a description writes it.
    let name: String
    var kind = TypeKind.text
    /// The value in JSON, members of objects sorted by name.
    let json: String
    /// A default as a description writes it, and the JSON that it is sent as.
    var literal: (text: String, json: String)?
    /// The value in a path, query or header; `nil` if only JSON can represent it.
    var text: String?
    /// The value in Swift, if the program can't decode it from JSON.
    var expression: String?
    /// The type in Swift, if a statement names it.
    var swift: String { name == "CommunicationIdentifierModel" ? "CommunicationIdentifier" : name }

    /// The name in identifiers: one word, short, and none that Swift writes in capitals.
    var word: String {
        if name == Self.longName { return "Longtype" }
        let word = name.replacing("Communication", with: "").replacing("Model", with: "").filter { $0 != "-" }
        return word.prefix(1).uppercased() + word.dropFirst().lowercased() + "type"
    }

    /// As long as the name of a type may be.
    static let longName = "ModelWhoseNameHasAsManyLettersAsATypeMayEverHave"

    static let user = #"{"communicationUser":{"id":"8:acs:x_y"},"rawId":"8:acs:x_y"}"#

    static let all: [WireType] = [
        .init(name: "string", json: #""a b""#, literal: ("x y", #""x y""#), text: "a b"),
        .init(name: "bool", json: "true", literal: ("false", "false"), text: "true"),
        .init(name: "int32", json: "7", literal: ("-1", "-1"), text: "7"),
        .init(name: "int64", json: "9007199254740993", literal: ("3", "3"), text: "9007199254740993"),
        .init(name: "float", json: "1.5", literal: ("0.5", "0.5"), text: "1.5"),
        .init(name: "double", json: "0.25", literal: ("1.25e1", "12.5"), text: "0.25"),
        .init(name: "decimal", json: "12345678901234567890.12", text: "12345678901234567890.12"),
        .init(name: "date-time", json: #""2026-01-02T03:04:05Z""#, text: "2026-01-02T03:04:05Z"),
        .init(name: "http-date", json: #""Fri, 02 Jan 2026 03:04:05 GMT""#, text: "Fri, 02 Jan 2026 03:04:05 GMT"),
        .init(name: "date", json: #""2026-01-02""#, text: "2026-01-02"),
        .init(name: "duration", json: #""PT1H30M""#, text: "PT1H30M"),
        .init(
            name: "uuid",
            json: #""0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9""#,
            text: "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
        ),
        .init(name: "url", json: #""https://example.com/a?b=c""#, text: "https://example.com/a?b=c"),
        .init(name: "base64", kind: .json, json: #""AQID""#),
        .init(name: "secret", kind: .json, json: #""hush""#),
        .init(name: "raw-id", kind: .rawID, json: #""8:acs:x_y""#, text: "8:acs:x_y"),
        .init(name: "any", kind: .json, json: #"{"list":[1,null,"x"]}"#),
        .init(name: "Leaf", kind: .model, json: #"{"text":"a"}"#, literal: ("{}", "{}")),
        .init(name: "Color", kind: .enumeration, json: #""dark-red""#, literal: ("blue", #""blue""#), text: "dark-red"),
        .init(name: "Level", kind: .enumeration, json: "-2", literal: ("1", "1"), text: "-2"),
        .init(name: "Count", kind: .enumeration, json: "9223372036854775807", text: "9223372036854775807"),
        .init(name: longName, kind: .model, json: #"{"text":"a"}"#, literal: ("{}", "{}")),
        .init(name: "Plain", kind: .union, json: #"{"kind":"leaf","text":"a"}"#),
        .init(name: "Flat", kind: .union, json: #"{"count":3,"kind":"counted"}"#),
        .init(name: "Joined", kind: .union, json: #"{"kind":"leaf","name":"n","text":"a"}"#),
        .init(name: "CommunicationIdentifierModel", kind: .provided, json: user),
        .init(
            name: "CommunicationCloudEnvironmentModel",
            kind: .enumeration,
            json: #""dod""#,
            literal: ("gcch", #""gcch""#),
            text: "dod"
        ),
        .init(name: "stream", kind: .stream, json: "bytes"),
        .init(name: "byte-range", kind: .range, json: "", text: "bytes=0-9", expression: "ByteRange(0...9)"),
        .init(name: "empty", kind: .nothing, json: "{}"),
    ]

    /// The declarations that the types name.
    static let models = """
          \(longName):
            docs: A model.
            fields:
              text?: string
          Leaf:
            docs: A model.
            fields:
              text?: string
          Plain:
            docs: A union.
            discriminator: kind
            members:
              leaf: Leaf
              nothing: empty
          Flat:
            docs: A union whose members are beside the tag.
            discriminator?: kind
            members:
              counted in count: int32
              identified in identity: raw-id
              bare: empty
          Joined:
            docs: A union with common fields.
            discriminator: kind
            fields:
              name?: string
            members:
              leaf: Leaf
          CommunicationIdentifierModel as CommunicationIdentifier:
            docs: Written by hand.
            provided-by: ACSCore
            fields: {}
        """

    static let enums = """
          Color:
            docs: An enum.
            values:
              - dark-red
              - blue
          Level:
            docs: An enum of numbers.
            type: int32
            values:
              - 1 as low
              - -2 as cellar
          Count:
            docs: An enum of large numbers.
            type: int64
            values:
              - 9223372036854775807 as countless
          CommunicationCloudEnvironmentModel as CommunicationCloudEnvironment:
            docs: Written by hand.
            provided-by: ACSCore
            values:
              - public
              - dod
              - gcch
        """
}
