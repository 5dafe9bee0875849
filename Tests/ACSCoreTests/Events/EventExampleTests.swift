// SPDX-License-Identifier: MIT

import ACSCore
import EventExamples
import Foundation
import Testing

@Suite("The examples of the services' documentation")
struct EventExampleTests {
    @Test("are read as events, one by one and as arrays, in their own schema and in the other one")
    func examples() throws {
        let examples = try EventExample.all()
        #expect(examples.count > 170)
        for example in examples {
            let events = try example.events()
            #expect(!events.isEmpty, "\(example.name)")
            for schema in Schema.allCases {
                let expected = events.map { Expected($0) }
                let written = events.map { schema.written($0) }
                #expect(try read(written) == expected, "\(example.name) in \(schema)")
                for (event, expected) in zip(written, expected) {
                    #expect(try read(event) == [expected], "\(example.name) in \(schema)")
                }
            }
            #expect(try read(JSONSerialization.jsonObject(with: example.body)) == events.map { Expected($0) })
        }
    }

    private func read(_ body: Any) throws -> [Expected] {
        let batch = try ReceivedEvent.events(in: JSONSerialization.data(withJSONObject: body))
        #expect(batch.failures == [])
        return try batch.events.map { try Expected($0) }
    }
}

/// A schema of events.
private enum Schema: CaseIterable {
    case eventGrid
    case cloudEvents

    /// An event of either schema in this one.
    func written(_ event: [String: Any]) -> [String: Any] {
        var event = event.filter { $0.key.lowercased() != "specversion" }
        switch self {
        case .eventGrid:
            event.rename("type", "eventType")
            event.rename("source", "topic")
            event.rename("time", "eventTime")
        case .cloudEvents:
            event.rename("eventType", "type")
            event.rename("topic", "source")
            event.rename("eventTime", "time")
            event["specversion"] = "1.0"
        }
        return event
    }
}

extension [String: Any] {
    fileprivate mutating func rename(_ old: String, _ new: String) {
        if let value = removeValue(forKey: old) { self[new] = value }
    }
}

/// What an event has to be, read by Foundation.
private struct Expected: Equatable {
    var id: String?
    var type: String?
    var source: String?
    var subject: String?
    var dataVersion: String?
    var time: TimeInterval?
    var data: NSObject?

    init(_ event: [String: Any]) {
        id = event["id"] as? String
        type = (event["type"] ?? event["eventType"]) as? String
        source = (event["source"] ?? event["topic"]) as? String
        subject = event["subject"] as? String
        dataVersion = event["dataVersion"] as? String
        time = ((event["time"] ?? event["eventTime"]) as? String).flatMap { text in
            // Foundation reads three digits of a fraction.
            let whole = text.replacing(#/\.\d+/#, with: "")
            return ISO8601DateFormatter().date(from: whole)?.timeIntervalSince1970
        }
        data = event["data"].flatMap { $0 is NSNull ? nil : $0 as? NSObject }
    }

    init(_ event: ReceivedEvent) throws {
        id = event.id
        type = event.type
        source = event.source
        subject = event.subject
        dataVersion = event.dataVersion
        time = event.time.map { $0.timeIntervalSince1970.rounded(.down) }
        data =
            try event.data.map {
                try JSONSerialization.jsonObject(with: Data($0), options: .fragmentsAllowed) as? NSObject
            } ?? nil
    }
}
