// SPDX-License-Identifier: MIT

import Foundation

/// The members of a content that its decoded value does not have.
struct Losses {
    private(set) var paths: [String] = []

    /// The names that fields have in some events, with those of the types.
    private static let otherNames = [
        "resultinfo": "resultInformation", "sipcode": "sipDetails", "q850cause": "q850Details",
        "collecttonesresult": "dtmfResult", "durationofcall": "callDurationInSeconds", "endpointtype": "userAgent",
        "keyphraseextraction": "extractedKeyPhrases", "scheduledtimeutc": "scheduledOn", "operator": "labelOperator",
        "labelvalue": "value", "selectorstate": "state", "expiretime": "expirationTime", "offertimeutc": "offeredOn",
        "expirytimeutc": "expiresOn", "propertiesupdated": "updatedWorkerProperties", "errors": "details",
        "attachedworkerselectors": "expiredAttachedWorkerSelectors",
        "attachedworkerselectorsexpired": "expiredAttachedWorkerSelectors",
        "requestedworkerselectors": "expiredRequestedWorkerSelectors",
        "requestedworkerselectorsexpired": "expiredRequestedWorkerSelectors",
    ]

    /// Members of official payloads that are in no documentation, by the last part of the type.
    private static let undocumented: Set<String> = [
        // Old forms of identifiers.
        "ChatMessageReceived.senderId", "ChatMessageReceived.recipientId", "ChatThreadCreatedWithUser.createdBy",
        "ChatThreadCreatedWithUser.members", "ChatThreadCreatedWithUser.recipientId",
        // They belong to the participant, not to the identifier.
        "ChatThreadCreatedWithUser.participants[1].participantCommunicationIdentifier.metadata",
        "ChatThreadParticipantAdded.participantAdded.participantCommunicationIdentifier.metadata",
        "ChatThreadParticipantAdded.createTime",
        // Only older events have it.
        "AdvancedMessageAnalysisCompleted.sentiment",
        // They are those of other events.
        "DialogHangup.sensitiveMask", "DialogTransfer.sensitiveMask",
        "TranscriptionStarted.dialogId", "TranscriptionResumed.dialogId",
    ]

    /// What older events of calls repeat from their envelope.
    private static let repeated: Set<String> = ["type", "eventSource", "version", "publicEventType"]

    /// - Parameters:
    ///   - sent: The content of an event.
    ///   - found: The same, decoded and encoded again.
    ///   - kind: The last part of the event's type.
    init(of sent: [String: Any], in found: NSDictionary, kind: String) {
        self.init(of: sent, in: found)
        let isChat = kind.hasPrefix("Chat")
        paths.removeAll { Self.undocumented.contains("\(kind).\($0)") || !isChat && Self.repeated.contains($0) }
    }

    private init(of sent: [String: Any], in found: NSDictionary) {
        compare(sent, found, at: "")
    }

    private mutating func compare(_ sent: [String: Any], _ found: NSDictionary, at path: String) {
        let names = Dictionary(found.allKeys.compactMap { $0 as? String }.map { ($0.lowercased(), $0) }) { first, _ in
            first
        }
        for (name, value) in sent {
            // An error without details has no list of them.
            if value is NSNull || (value as? [Any])?.isEmpty == true { continue }
            let place = path.isEmpty ? name : "\(path).\(name)"
            // An identifier is encoded without its kind.
            if name.lowercased() == "kind", names["rawid"] != nil { continue }
            let key = names[name.lowercased()] ?? Self.otherNames[name.lowercased()]
            guard let key, let other = found[key] else {
                paths.append(place)
                continue
            }
            compare(value, other, at: place)
        }
    }

    private mutating func compare(_ sent: Any, _ found: Any, at path: String) {
        switch (sent, found) {
        case (let sent as [String: Any], let found as NSDictionary):
            compare(sent, found, at: path)
        case (let sent as [Any], let found as [Any]) where sent.count == found.count:
            for (index, pair) in zip(sent, found).enumerated() { compare(pair.0, pair.1, at: "\(path)[\(index)]") }
        case (let sent as String, let found as String):
            if sent != found, Self.second(sent) == nil || Self.second(sent) != Self.second(found) { paths.append(path) }
        case (let sent as Bool, let found as Bool):
            if sent != found { paths.append(path) }
        case (let sent as String, let found as NSNumber):
            if Double(sent) != found.doubleValue { paths.append(path) }
        default:
            if (sent as? NSObject) != (found as? NSObject) { paths.append(path) }
        }
    }

    /// A date to the second: `JSONEncoder` writes no more.
    private static func second(_ text: String) -> Date? {
        if let date = ISO8601DateFormatter().date(from: text.replacing(#/\.\d+/#, with: "")) { return date }
        // .NET's own form, in an official example.
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "M/d/yyyy h:mm:ss a ZZZZZ"
        return formatter.date(from: text)
    }
}
