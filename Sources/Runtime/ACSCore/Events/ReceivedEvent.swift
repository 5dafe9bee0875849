// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// An event that a service delivered to the app's server, with its content still as JSON.
///
/// The event comes from Event Grid, in its own schema or as CloudEvents 1.0, or from Call Automation. Both schemas give
/// the same value. Events can be repeated and out of order; ``source`` and ``id`` together identify an event.
///
/// Nothing here says who sent the event. Verify a delivery before you act on it.
public struct ReceivedEvent: Sendable, Hashable {
    /// The id, unique for the ``source``. A repeated delivery has the same id.
    public var id: String
    /// The type, such as `Microsoft.Communication.SMSReceived`. Compare it without regard to case.
    public var type: String
    /// What sent the event: `source` of CloudEvents, `topic` of Event Grid. `nil` if the event does not say.
    public var source: String?
    /// What the event is about, such as a phone number. It can name people, and is not printed.
    public var subject: String?
    /// The time of the event at its source. `nil` if it is missing or not a date.
    public var time: Date?
    /// The version of the content's schema. Only Event Grid's schema has it.
    public var dataVersion: String?
    /// The content as JSON, as sent. `nil` if it is missing or null. Not printed.
    public var data: [UInt8]?

    /// Creates an event, for tests.
    public init(
        id: String,
        type: String,
        source: String? = nil,
        subject: String? = nil,
        time: Date? = nil,
        dataVersion: String? = nil,
        data: [UInt8]? = nil
    ) {
        self.id = id
        self.type = type
        self.source = source
        self.subject = subject
        self.time = time
        self.dataVersion = dataVersion
        self.data = data
    }
}

extension ReceivedEvent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type and the id. Source, subject and content can name people.
    public var description: String { "\(type) \(id)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the type and the id.
    public var customMirror: Mirror { Mirror(self, children: ["type": type, "id": id]) }
}
