// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSChat
import ACSCore
import ACSEmail
import ACSJobRouter
import ACSMessages
import ACSSMS
import Foundation

/// An event as the set of its library reads it.
struct DecodedEvent {
    /// The name of the set's case.
    let name: String
    /// The content, encoded again; `nil` for other events.
    let content: NSDictionary?
    /// Whether it is the case for all other events.
    let isOther: Bool

    init(_ event: ReceivedEvent, family: String) throws {
        switch family {
        case "sms": try self.init(of: SMSEvent(event))
        case "email": try self.init(of: EmailEvent(event))
        case "messages": try self.init(of: MessagesEvent(event))
        case "router-job", "router-worker": try self.init(of: JobRouterEvent(event))
        case "presence", "chat-user", "chat-thread": try self.init(of: ChatEvent(event))
        default: try self.init(of: CallAutomationEvent(event))
        }
    }

    private init(of set: any Sendable) throws {
        let child = Mirror(reflecting: set).children.first
        name = child?.label ?? ""
        isOther = child?.value is ReceivedEvent
        guard let value = child?.value as? any Encodable else {
            content = nil
            return
        }
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        content = try JSONSerialization.jsonObject(with: encoder.encode(value)) as? NSDictionary
    }
}

/// What no set has: handshakes and edge cases.
let familiesWithoutSet: Set<String> = ["handshake", "edge"]
