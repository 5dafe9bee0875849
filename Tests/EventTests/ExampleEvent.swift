// SPDX-License-Identifier: MIT

import ACSCore
import EventExamples
import Foundation

/// One event of the examples, with its content as Foundation reads it.
struct ExampleEvent {
    let name: String
    let family: String
    /// The last part of the type.
    let kind: String
    private let envelope: [String: Any]
    let content: [String: Any]

    /// Those of the libraries that have a set.
    static func all() throws -> [ExampleEvent] {
        try EventExample.all().filter { !familiesWithoutSet.contains($0.family) }.flatMap { example in
            try example.events().map { ExampleEvent($0, of: example) }
        }
    }

    private init(_ event: [String: Any], of example: EventExample) {
        name = example.name
        family = example.family
        let type = (event["type"] ?? event["eventType"]) as? String ?? ""
        kind = String(type.split(separator: ".").last ?? "")
        envelope = event
        content = event["data"] as? [String: Any] ?? [:]
    }

    /// The event with another content, decoded by its set.
    func decoded(_ content: [String: Any]) throws -> DecodedEvent {
        var event = envelope
        event["data"] = content
        let body = try JSONSerialization.data(withJSONObject: event)
        guard let received = try ReceivedEvent.events(in: body).events.first else { throw NoEvent() }
        return try DecodedEvent(received, family: family)
    }

    private struct NoEvent: Error {}
}
