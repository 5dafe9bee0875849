// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

/// A model as generated clients have it.
private struct Report: Equatable, Sendable {
    var messageID: String
    var count: Int32?
    var duration: Double?
    var isLast: Bool?
    var sentOn: Date?
    var parts: [Part]?
    var labels: [String: JSONValue]?
    var state: State?
    var id: UUID?
    var wait: Duration?
    var address: URL?
    var bytes: Data?
    var cost: Decimal?
    var sender: CommunicationIdentifier?

    struct Part: Codable, Equatable, Sendable {
        var name: String
        var size: Int64
    }
}

extension Report: Codable {
    init(from decoder: any Decoder) throws {
        let fields = try FieldDecoder(decoder, otherNames: ["duration": ["durationOfCall", "seconds"]])
        messageID = try fields.decode(forKey: "messageId")
        count = try fields.decodeIfPresent(forKey: "count")
        duration = try fields.decodeIfPresent(forKey: "duration")
        isLast = try fields.decodeIfPresent(forKey: "isLast")
        sentOn = try fields.decodeIfPresent(forKey: "sentOn")
        parts = try fields.decodeIfPresent(forKey: "parts")
        labels = try fields.decodeIfPresent(forKey: "labels")
        state = try fields.decodeIfPresent(forKey: "state")
        id = try fields.decodeIfPresent(forKey: "id")
        wait = try fields.decodeIfPresent(forKey: "wait")
        address = try fields.decodeIfPresent(forKey: "address")
        bytes = try fields.decodeIfPresent(forKey: "bytes")
        cost = try fields.decodeIfPresent(forKey: "cost")
        sender = try fields.decodeIfPresent(forKey: "senderCommunicationIdentifier")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder)
        try fields.encode(messageID, forKey: "messageId")
        try fields.encodeIfPresent(count, forKey: "count")
        try fields.encodeIfPresent(duration, forKey: "duration")
        try fields.encodeIfPresent(isLast, forKey: "isLast")
        try fields.encodeIfPresent(sentOn, forKey: "sentOn")
        try fields.encodeIfPresent(parts, forKey: "parts")
        try fields.encodeIfPresent(labels, forKey: "labels")
        try fields.encodeIfPresent(state, forKey: "state")
        try fields.encodeIfPresent(id, forKey: "id")
        try fields.encodeIfPresent(wait, forKey: "wait")
        try fields.encodeIfPresent(address, forKey: "address")
        try fields.encodeIfPresent(bytes, forKey: "bytes")
        try fields.encodeIfPresent(cost, forKey: "cost")
        try fields.encodeIfPresent(sender, forKey: "senderCommunicationIdentifier")
    }
}

private struct State: ExtensibleEnum {
    let rawValue: String
}

private func decode<Content: Decodable>(_ data: String, as type: Content.Type = Content.self) throws -> Content {
    try ReceivedEvent(id: "1", type: "a.b", data: Array(data.utf8)).decode(type)
}

private func failure(_ data: String) throws -> ACSError {
    try #require(throws: ACSError.self) { try decode(data, as: Report.self) }
}

struct EventContentTests {
    @Test("Values next to null are kept, in maps and in lists")
    func nullsInside() throws {
        #expect(try decode(#"{"a": "b", "n": null}"#) == ["a": "b", "n": nil as String?])
        #expect(try decode(#"{"a": 1, "n": null}"#) == ["a": 1, "n": nil as Int32?])
        let date = Date(timeIntervalSince1970: 1_767_323_045)
        #expect(try decode(#"{"a": "2026-01-02T03:04:05Z", "n": null}"#) == ["a": date, "n": nil as Date?])
        #expect(try decode(#"["b", null]"#) == ["b", nil as String?])
        #expect(try decode(#"["2026-01-02T03:04:05Z", null]"#) == [date, nil as Date?])
    }

    @Test("Names of fields are read in any case, also with escapes and inside lists")
    func names() throws {
        let report: Report = try decode(
            #"""
            {"MESSAGEID":"1","Count":2,"durATION":1.5,"\u0069sLast":true,"SentOn":"3/28/2007 7:13:50 PM +00:00",
            "Parts":[{"NAME":"a","Size":1},{"name":"b","size":2}],"ext":{"messageId":"x"}}
            """#
        )
        #expect(
            report
                == Report(
                    messageID: "1",
                    count: 2,
                    duration: 1.5,
                    isLast: true,
                    sentOn: Date(timeIntervalSince1970: 1_175_109_230),
                    parts: [.init(name: "a", size: 1), .init(name: "b", size: 2)]
                )
        )
    }

    @Test("The name in the exact case takes precedence, and the last of several fields counts")
    func precedence() throws {
        let exact: Report = try decode(#"{"messageId":"1","MessageId":"2","messageid":"3"}"#)
        #expect(exact.messageID == "1")
        let last: Report = try decode(#"{"messageId":"1","messageId":"2","MessageId":"3","Count":4,"COUNT":5}"#)
        #expect(last == Report(messageID: "2", count: 5))
    }

    @Test("A field is read under its other names, in their order, if it is missing under its own")
    func otherNames() throws {
        let last: Report = try decode(#"{"messageId":"1","seconds":2,"durationOfCall":"3.5"}"#)
        #expect(last.duration == 3.5)
        let own: Report = try decode(#"{"messageId":"1","durationOfCall":2,"DURATION":1}"#)
        #expect(own.duration == 1)
        let other: Report = try decode(#"{"messageId":"1","Seconds":2}"#)
        #expect(other.duration == 2)
        let null: Report = try decode(#"{"messageId":"1","duration":null,"seconds":2}"#)
        #expect(null.duration == nil)
        #expect(try failure(#"{"messageId":"1","Seconds":"x"}"#).codingPath == "seconds", "the name that was found")
    }

    @Test("Keys of maps are kept as sent, and each value is JSON as sent")
    func maps() throws {
        let report: Report = try decode(
            #"""
            {"messageId":"1","Labels":{
                "Id":5,"id":"5","ID":null,"x":[1.5,12345678901234567890,true,{"A":{}}],"e\u00e9":""
            }}
            """#
        )
        #expect(
            report.labels == [
                "Id": 5, "id": "5", "ID": nil,
                "x": [1.5, .decimal(try #require(Decimal(string: "12345678901234567890"))), true, ["A": [:]]], "eé": "",
            ]
        )
        let texts: [String: String] = try decode(#"{"A":"1","a":"2","B":"3"}"#)
        #expect(texts == ["A": "1", "a": "2", "B": "3"])
    }

    @Test("Every kind of value is read in the services' form")
    func values() throws {
        let report: Report = try decode(
            #"""
            {"messageId":"\ud83d\ude80\n","state":"OPEN","id":"11111111-2222-3333-4444-55555555555A","wait":"PT1M",
            "address":"https://a.example/b","bytes":"AQI=","cost":0.1,"sentOn":"2026-01-02T03:04:05.25Z",
            "senderCommunicationIdentifier":{"RAWID":"4:+14255550123","PhoneNumber":{"Value":"+14255550123"}},
            "count":1e3,"duration":-0.5e-1}
            """#
        )
        #expect(report.messageID == "🚀\n")
        #expect(report.state?.rawValue == "OPEN")
        #expect(report.id == UUID(uuidString: "11111111-2222-3333-4444-55555555555a"))
        #expect(report.wait == .seconds(60))
        #expect(report.address == URL(string: "https://a.example/b"))
        #expect(report.bytes == Data([1, 2]))
        #expect(report.cost == Decimal(string: "0.1"))
        #expect(report.sentOn == DateText.parse("2026-01-02T03:04:05.25Z"))
        #expect(report.sender == .phoneNumber("+14255550123"))
        #expect(report.count == 1000)
        #expect(report.duration == -0.05)
    }

    @Test("Numbers can be sent as text, but text not as a number, nor a Boolean value as text")
    func numbers() throws {
        let report: Report = try decode(#"{"messageId":"1","count":"17","duration":"-2.5","cost":"0.10"}"#)
        #expect(report == Report(messageID: "1", count: 17, duration: -2.5, cost: Decimal(string: "0.1")))
        #expect(try failure(#"{"messageId":1}"#).codingPath == "messageId")
        #expect(try failure(#"{"messageId":"1","isLast":"true"}"#).codingPath == "isLast")
    }

    @Test(
        "What is no number, or does not fit its type, is an error at the field",
        arguments: [
            #""""#, #""x""#, "2147483648", #""2147483648""#, "1.5", "true", "[]", "{}", "1-2", #""+5""#, #""0x1F""#,
            #""nan""#,
        ]
    )
    func noNumber(_ number: String) throws {
        #expect(try failure(#"{"messageId":"1","count":\#(number)}"#).codingPath == "count")
    }

    @Test("A double that is not finite is an error", arguments: ["1e999", #""-inf""#, #""infinity""#, #""0x1F""#])
    func notFinite(_ number: String) throws {
        #expect(try failure(#"{"messageId":"1","duration":\#(number)}"#).codingPath == "duration")
    }

    @Test("Null and a missing field are the same if the field is optional, and errors if it is not")
    func null() throws {
        let nulls: Report = try decode(#"{"messageId":"1","count":null,"duration":null,"isLast":null,"parts":null}"#)
        #expect(nulls == Report(messageID: "1"))
        #expect(try failure("{}").codingPath == "messageId")
        #expect(try failure(#"{"messageId":null}"#).codingPath == "messageId")
        #expect(
            try failure(#"{"messageId":"1","parts":[{"name":"a","size":1},{"size":2}]}"#).codingPath == "parts[1].name"
        )
        #expect(try failure(#"{"messageId":"1","parts":[{"name":"a","size":null}]}"#).codingPath == "parts[0].size")
    }

    @Test(
        "Content that is not valid JSON is an error",
        arguments: [
            "", "x", "[]", "{", "{]", #"{"messageId"}"#, #"{"messageId":"1",}"#, #"{"messageId":"1"} x"#,
            #"{"messageId":"1" "count":1}"#, #"{"messageId":"\ud800"}"#, #"{"messageId":"1","parts":[,]}"#,
            #"{"messageId":"1","parts":[{} {}]}"#, #"{"messageId":"1","labels":{"a":nul}}"#,
            #"{"messageId":"1","labels":{"\u":1}}"#,
        ]
    )
    func noJSON(_ data: String) throws {
        #expect(try failure(data).kind == .undecodableEvent)
    }

    @Test("An error names the event and the field, has the content, and prints no value")
    func error() throws {
        let error = try failure(#"{"messageId":"secret","sentOn":"+14255550123"}"#)
        #expect(error.codingPath == "sentOn")
        #expect(error.responseJSON == ["messageId": "secret", "sentOn": "+14255550123"])
        #expect("\(error)".contains("a.b 1"))
        #expect(!"\(error)".contains("secret"))
        #expect(!"\(error)".contains("4255550123"))
        let underlying = String(reflecting: try #require(error.underlying))
        #expect(!underlying.contains("secret"))
        #expect(!underlying.contains("4255550123"))
    }

    @Test("An event without content can't be decoded")
    func noContent() throws {
        let event = ReceivedEvent(id: "1", type: "a.b")
        #expect(throws: ACSError.self) { try event.decode(JSONValue.self) }
    }

    @Test("Nesting is limited, so that no content overflows the stack")
    func nesting() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        _ = try decode(nested(100), as: JSONValue.self)
        #expect(throws: ACSError.self) { try decode(nested(101), as: JSONValue.self) }
        #expect(throws: ACSError.self) { try decode(nested(1_000_000), as: JSONValue.self) }
    }
}
