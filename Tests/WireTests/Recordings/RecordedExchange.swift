// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import Testing
import WireServer

/// A real response of a service, as the tests of Microsoft's own packages recorded it.
struct RecordedExchange: Decodable, Sendable, CustomTestStringConvertible {
    let method: String
    /// Percent-decoded.
    let path: String
    /// `nil` for the resource's own endpoint.
    let host: String?
    let status: Int
    let headers: [String: String]
    /// An object, or the text of what is not JSON; `nil` without content.
    let body: JSONValue?

    var testDescription: String { "\(status) \(method) \(path)" }

    /// The service's response.
    var response: WireResponse {
        get throws {
            // A text was sent unchanged, and not as JSON.
            let text = try body.map { try $0.stringValue ?? $0.text } ?? ""
            return WireResponse(status, headers: headers.map { ($0.key, $0.value) }, body: text)
        }
    }

    /// Whether the recorder lost the body of a success.
    var lacksBody: Bool { status < 400 && body == nil && RecordedCall.of(self)?.hasContent == true }

    /// The first line of HTML, or the field of the shape in which the body has an error.
    var errorMessage: String? {
        if body?.stringValue?.hasPrefix("<h2>Our services aren't available right now</h2>") == true {
            return "Our services aren't available right now"
        }
        return body?["CommunicationError"]?["Message"]?.stringValue ?? body?["error"]?["message"]?.stringValue
            ?? body?["title"]?.stringValue ?? body?["Message"]?.stringValue
    }

    var errorCode: String? {
        body?["CommunicationError"]?["Code"]?.stringValue ?? body?["error"]?["code"]?.stringValue
            ?? body?["type"]?.stringValue
    }

    private struct File: Decodable {
        let exchanges: [RecordedExchange]
    }

    /// The exchanges of a file in `Exchanges`.
    static func all(in name: String) throws -> [RecordedExchange] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Exchanges/\(name).json")
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).exchanges
    }

    /// Those that are calls of our libraries.
    static let ours: [RecordedExchange] =
        ["identity", "sms", "phone-numbers", "chat", "chat-ios"].flatMap { name in
            (try? all(in: name)) ?? []
        }
        .filter { $0.host == nil && $0.path != "/" }

    /// The refusals, also of calls that are none of our libraries'.
    static let refusals: [RecordedExchange] =
        ["identity", "sms", "phone-numbers", "chat", "chat-ios", "rooms"].flatMap { name in
            (try? all(in: name)) ?? []
        }
        .filter { $0.status >= 400 }
}
