// SPDX-License-Identifier: MIT

import ACSCore

/// The call and the request that an event belongs to.
struct CallReference: Sendable {
    /// The events after which a call has no others: it ended, or never began.
    private static let lastKinds: Set<CallAutomationEvent.Kind> = [
        .callDisconnected, .createCallFailed, .answerFailed, .connectFailed,
    ]

    let connectionID: String
    let operationContext: String?
    let kind: CallAutomationEvent.Kind

    private struct Content: Decodable {
        let callConnectionId: String?
        let operationContext: String?
    }

    /// - Returns: `nil` if the event is none of a call.
    init?(_ event: ReceivedEvent) {
        let content = try? event.decode(Content.self)
        guard let id = content?.callConnectionId ?? Self.connectionID(in: event.source ?? ""), !id.isEmpty else {
            return nil
        }
        connectionID = id
        operationContext = content?.operationContext
        kind = .init(rawValue: event.type)
    }

    /// Whether the call has no further events.
    var isLast: Bool { Self.lastKinds.contains(kind) }

    /// The id in `calling/callConnections/{callConnectionId}`, which older payloads continue with the event's name.
    private static func connectionID(in source: String) -> String? {
        let parts = source.split(separator: "/")
        guard parts.count >= 3, parts[0].lowercased() == "calling", parts[1].lowercased() == "callconnections" else {
            return nil
        }
        return String(parts[2])
    }
}
