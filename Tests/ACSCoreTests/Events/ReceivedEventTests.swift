// SPDX-License-Identifier: MIT

import Disclosure
import SplitMix
import Testing

@testable import ACSCore

private let minimal = #"{"id":"1","type":"a.b"}"#

private func events(_ body: String) throws -> EventBatch { try ReceivedEvent.events(in: body.utf8) }

private func failure(_ body: String) throws -> ACSError {
    let batch = try events(body)
    #expect(batch.events == [])
    return try #require(batch.failures.first).error
}

struct ReceivedEventTests {
    @Test("Names of members are read in any case, with escapes, in any order and between any whitespace")
    func names() throws {
        let expected = ReceivedEvent(
            id: "1",
            type: "a.b",
            source: "s",
            subject: "ä/b",
            time: DateText.parse("2026-01-02T03:04:05Z"),
            data: Array(#"{"Id":"\"","x":[1,{}]}"#.utf8)
        )
        let members = [
            #""ID" : "1""#, #""t\u0079pe":"a.b""#, #""SOURCE":"s""#, #""subject":"\u00E4\/b""#,
            #""Time":"2026-01-02T03:04:05Z""#, #""\u0064ata":{"Id":"\"","x":[1,{}]}"#, #""extension":[{"id":"2"}]"#,
            #""ext":"}],\"\\""#, #""specVersion":"1.0""#,
        ]
        var random = SplitMix(seed: 1)
        for _ in 0..<200 {
            let body = members.shuffled(using: &random).joined(separator: " ,\r\n\t")
            #expect(try events("\u{FEFF} {\n\(body) } ") == EventBatch(events: [expected]))
            #expect(try events("[ {\(body)} , {\(body)}]").events == [expected, expected])
        }
    }

    @Test("Event Grid's own schema is recognized by `eventType`")
    func eventGrid() throws {
        let body = #"""
            {"id":"1","topic":"t","subject":"s","eventType":"a.b","eventTime":"2026-01-02T03:04:05.25Z",
            "dataVersion":"1.0","metadataVersion":"1","data":null,"source":"other","type":"other"}
            """#
        let expected = ReceivedEvent(
            id: "1",
            type: "a.b",
            source: "t",
            subject: "s",
            time: DateText.parse("2026-01-02T03:04:05.25Z"),
            dataVersion: "1.0"
        )
        #expect(try events(body).events == [expected])
    }

    @Test("`specversion` tells CloudEvents, whose extensions can have any name")
    func cloudEvents() throws {
        let body = #"{"id":"1","type":"a.b","source":"s","specversion":"1.0","eventtype":"x","topic":"t"}"#
        #expect(try events(body).events == [ReceivedEvent(id: "1", type: "a.b", source: "s")])
    }

    @Test("Content in base64 is decoded")
    func base64() throws {
        #expect(
            try events(#"{"id":"1","type":"a","data_base64":"eyJhIjoxfQ=="}"#).events.first?.data
                == Array(#"{"a":1}"#.utf8)
        )
        #expect(try failure(#"{"id":"1","type":"a","data_base64":"?"}"#).codingPath == "data_base64")
        #expect(try events(#"{"id":"1","type":"a","data":5,"data_base64":null}"#).events.first?.data == [0x35])
    }

    @Test("Optional members of another type are ignored, and numbers are read as text")
    func otherTypes() throws {
        let body = #"{"id":17,"type":"a.b","source":{},"subject":[],"time":"yesterday","dataVersion":2.0}"#
        #expect(try events(body).events == [ReceivedEvent(id: "17", type: "a.b", dataVersion: "2.0")])
    }

    @Test(
        "An event without an id or a type, or with a member twice, is a failure that names the member",
        arguments: [
            (#"{"type":"a"}"#, "id"), (#"{"id":null,"type":"a"}"#, "id"), (#"{"id":"","type":"a"}"#, "id"),
            (#"{"id":[],"type":"a"}"#, "id"), (#"{"id":"\ud800","type":"a"}"#, "id"),
            (#"{"id":"1"}"#, "type"), (#"{"id":"1","type":7e}"#, "type"), (#"{"id":"1","eventType":""}"#, "eventType"),
            (#"{"id":"1","type":"a","ID":"2"}"#, "id"), (#"{"id":"1","type":"a","data":1,"data":2}"#, "data"),
            (#"{"id":"1","type":"a","d\u0061ta":1,"data":2}"#, "data"),
        ]
    )
    func members(_ body: String, _ member: String) throws {
        let error = try failure(body)
        #expect(error.kind == .undecodableEvent)
        #expect(error.codingPath == member)
        #expect(error.message.contains("`\(member)`"))
        #expect(try events("[\(minimal),\(body),\(minimal)]").events.count == 2)
    }

    @Test(
        "A broken entry does not lose the events around it",
        arguments: ["{}", "1", "null", #""text""#, "[]", "[\(minimal)]", #"{"id":"1" "type":"a"}"#, #"{"id"}"#, "{,}"]
    )
    func brokenEntry(_ entry: String) throws {
        let batch = try events("[\(minimal),\(entry),\(minimal)]")
        #expect(batch.events.count == 2)
        #expect(batch.failures.map(\.index) == [1])
        #expect(batch.failures.first?.error.kind == .undecodableEvent)
    }

    @Test("A failure has the JSON of its entry")
    func entryOfFailure() throws {
        #expect(try failure(#"{"id":"1","a":5}"#).responseJSON == ["id": "1", "a": 5])
    }

    @Test(
        "A body that breaks off has the events before that, and one failure",
        arguments: [
            "[\(minimal)", "[\(minimal),", "[\(minimal),]", "[\(minimal),{", #"[\#(minimal),{"id":"1"#, "[\(minimal)}",
            "[\(minimal),{]", "[\(minimal)]x", "[\(minimal) \(minimal)]", "\(minimal)]", "\(minimal),\(minimal)",
        ]
    )
    func truncated(_ body: String) throws {
        let batch = try events(body)
        #expect(batch.events.count == 1)
        #expect(batch.failures.map(\.index) == [1])
    }

    @Test(
        "A body that is no JSON object or array throws one error",
        arguments: ["", " ", "\u{FEFF}", "null", "1", #""[]""#, "<html>", "}", "id=1"]
    )
    func noJSON(_ body: String) throws {
        let error = try #require(throws: ACSError.self) { try events(body) }
        #expect(error.kind == .undecodableEvent)
        #expect(!error.isRetryable)
    }

    @Test("An empty array has no events")
    func empty() throws {
        #expect(try events(" [ ] ") == EventBatch(events: []))
    }

    @Test("Nesting is limited, and deep nesting does not lose the other events")
    func nesting() throws {
        func event(_ levels: Int) -> String {
            let data = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
            return #"{"id":"1","type":"a","data":\#(data)}"#
        }
        #expect(try events(event(99)).failures == [])
        #expect(
            try events("[\(minimal),\(event(100)),\(event(1_000_000)),\(minimal)]").failures.map(\.index) == [1, 2]
        )
        #expect(try events(String(repeating: "[", count: 1_000_000)).failures.count == 1)
    }

    @Test("A content of ten megabytes is kept unchanged")
    func large() throws {
        let text = String(repeating: #"\"\\{["#, count: 1_500_000)
        let data = Array(#"{"text":"\#(text)"}"#.utf8)
        #expect(data.count > 9_000_000)
        let body = Array(#"[{"id":"1","type":"a","data":"#.utf8) + data + Array("},\(minimal)]".utf8)
        let batch = try ReceivedEvent.events(in: body)
        #expect(batch.events.map(\.data) == [data, nil])
    }

    @Test("More entries than Event Grid sends are one failure")
    func count() throws {
        let batch = try events("[" + repeatElement(minimal, count: 5002).joined(separator: ",") + "]")
        #expect(batch.events.count == 5000)
        #expect(batch.failures.map(\.index) == [5000])
        #expect(
            try events("[" + repeatElement("1", count: 100_000).joined(separator: ",") + "]").failures.count == 5001
        )
    }

    @Test("Printing shows the type and the id, never what names people")
    func printing() throws {
        let event = ReceivedEvent(
            id: "17",
            type: "a.b",
            source: "secret-source",
            subject: "secret-subject",
            data: Array("secret-data".utf8)
        )
        let disclosure = Disclosure(of: event).text
        #expect(disclosure.contains("a.b"))
        #expect(disclosure.contains("17"))
        #expect(!disclosure.contains("secret"))
    }
}
