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
    var lacksBody: Bool { status < 400 && body == nil && RecordedCall.of(self).map { $0.content != .nothing } == true }

    /// Whether a success has a shape that our libraries do not decode.
    var isOlder: Bool { status < 400 && RecordedCall.of(self)?.content == .older }

    /// The id of what a success created, which its error has if the rest can't be decoded.
    var createdID: String? {
        guard status == 201 else { return nil }
        let location = headers.first { $0.key.lowercased() == "location" }?.value
        return body?["id"]?.stringValue ?? location.flatMap { URL(string: $0)?.lastPathComponent }
    }

    /// Whether the request is that of a route, such as `GET /rooms/*`.
    func matches(_ route: String) -> Bool {
        let route = route.split(separator: "/")
        let request = "\(method) \(path)".split(separator: "/")
        return route.count == request.count && zip(route, request).allSatisfy { $0 == "*" || $0 == $1 }
    }

    /// The first line of HTML, or the field of the shape in which the body has an error.
    var errorMessage: String? {
        if body?.stringValue?.hasPrefix("<h2>Our services aren't available right now</h2>") == true {
            return "Our services aren't available right now"
        }
        return body?["CommunicationError"]?["Message"]?.stringValue ?? body?["error"]?["message"]?.stringValue
            ?? body?["title"]?.stringValue ?? body?["Message"]?.stringValue ?? body?["message"]?.stringValue
    }

    var errorCode: String? {
        body?["CommunicationError"]?["Code"]?.stringValue ?? body?["error"]?["code"]?.stringValue
            ?? body?["type"]?.stringValue ?? body?["code"]?.stringValue
    }

    private struct File: Decodable {
        let exchanges: [RecordedExchange]
    }

    /// The exchanges of a file in `Exchanges`.
    static func all(in name: String) throws -> [RecordedExchange] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Exchanges/\(name).json")
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).exchanges
    }

    /// The files in `Exchanges`, and how many each has: all that have a status or a body.
    static let files = [
        "identity": 8, "sms": 2, "phone-numbers": 14, "chat": 87, "chat-ios": 23,
        "chat-ios-bodies": 26, "rooms": 22,
    ]

    /// Those that are calls of our libraries.
    static var ours: [RecordedExchange] {
        get throws { try all.filter { !$0.isForeign } }
    }

    /// The refusals of calls that are none of our libraries'.
    static var foreignRefusals: [RecordedExchange] {
        get throws { try all.filter { $0.isForeign && $0.status >= 400 } }
    }

    private static var all: [RecordedExchange] {
        get throws { try files.keys.sorted().flatMap { try all(in: $0) } }
    }

    /// Whether no library of ours makes the call. The path of one was lost.
    private var isForeign: Bool { host != nil || path == "/" || RecordedCall.foreign.contains(where: matches) }
}
