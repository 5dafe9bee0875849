// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The members around an event's content, in either schema.
struct EventEnvelope {
    /// The most levels of nesting, with those of the content. Official events have fewer than ten.
    private static let maximumDepth = 100

    private enum Name: String, CaseIterable {
        case id
        case type
        case eventType
        case source
        case topic
        case subject
        case time
        case eventTime
        case dataVersion
        case specVersion
        case data
        case dataBase64 = "data_base64"
    }

    private let scanner: JSONScanner
    private var values: [Name: Range<Int>] = [:]

    /// Finds the members of an entry.
    init(_ text: JSONText, in range: Range<Int>) throws(ACSError) {
        var scanner = JSONScanner(text, in: range)
        self.scanner = scanner
        guard scanner.skip(UInt8(ascii: "{")) else { throw .brokenEvent("The entry is not a JSON object.") }
        if scanner.skip(UInt8(ascii: "}")) { return }
        repeat {
            guard let member = scanner.member() else { throw .brokenEvent("The event is not valid JSON.") }
            try add(member)
        } while scanner.skip(UInt8(ascii: ","))
        guard scanner.skip(UInt8(ascii: "}")) else { throw .brokenEvent("The event is not valid JSON.") }
        // The entry itself is a level.
        guard scanner.depth < Self.maximumDepth else {
            throw .brokenEvent("The event has more than \(Self.maximumDepth) levels of nesting.")
        }
    }

    /// The event in the envelope.
    func event() throws(ACSError) -> ReceivedEvent {
        // Extensions of CloudEvents can have any name, also those of Event Grid's members.
        let isCloudEvent = values[.specVersion] != nil || values[.eventType] == nil
        return ReceivedEvent(
            id: try required(.id),
            type: try required(isCloudEvent ? .type : .eventType),
            source: text(isCloudEvent ? .source : .topic),
            subject: text(.subject),
            time: text(isCloudEvent ? .time : .eventTime).flatMap(DateText.parse),
            dataVersion: text(.dataVersion),
            data: try data()
        )
    }

    private mutating func add(_ member: JSONScanner.Member) throws(ACSError) {
        guard let name = Name.allCases.first(where: { scanner.matches(member, $0.rawValue) }) else { return }
        // Readers disagree on which of the two counts, and so could a check of the event and the app.
        guard values.updateValue(member.value, forKey: name) == nil else {
            throw .brokenEvent("The event has the member `\(name.rawValue)` more than once.", at: name.rawValue)
        }
    }

    /// A member without which there is no event: a text, or a number as text.
    private func required(_ name: Name) throws(ACSError) -> String {
        guard values[name] != nil else {
            throw .brokenEvent("The event has no member `\(name.rawValue)`.", at: name.rawValue)
        }
        guard let text = text(name), !text.isEmpty else {
            throw .brokenEvent("The event's member `\(name.rawValue)` is not a text, or empty.", at: name.rawValue)
        }
        return text
    }

    private func text(_ name: Name) -> String? { values[name].flatMap { scanner.text(ofScalar: $0) } }

    private func data() throws(ACSError) -> [UInt8]? {
        if let range = values[.data], !scanner.isNull(range) { return Array(scanner.bytes[range]) }
        guard let range = values[.dataBase64], !scanner.isNull(range) else { return nil }
        guard let bytes = scanner.text(ofScalar: range).flatMap(Base64.decode) else {
            let name = Name.dataBase64.rawValue
            throw .brokenEvent("The event's member `\(name)` is not base64.", at: name)
        }
        return Array(bytes)
    }
}

extension ACSError {
    fileprivate static func brokenEvent(_ message: String, at member: String? = nil) -> ACSError {
        ACSError(.undecodableEvent, message: message, codingPath: member)
    }
}
