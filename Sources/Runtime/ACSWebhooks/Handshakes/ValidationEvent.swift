// SPDX-License-Identifier: MIT

import HTTPTypes

/// The event with which a subscription of Event Grid's schema requests consent.
struct ValidationEvent: Sendable {
    private static let type = "microsoft.eventgrid.subscriptionvalidationevent"

    private struct Content: Decodable {
        let validationCode: String
        let validationUrl: String?
    }

    let handshake: SubscriptionHandshake
    private let code: String

    /// Finds the event in a body, which contains no others.
    ///
    /// - Returns: `nil` if there is none, or if it has no code.
    init?(in batch: EventBatch) {
        let event = batch.events.first { $0.type.lowercased() == Self.type }
        guard let content = try? event?.decode(Content.self), !content.validationCode.isEmpty else { return nil }
        code = content.validationCode
        handshake = .init(method: .validationEvent, consentLink: content.validationUrl.map { Secret($0) })
    }

    /// The response that consents. Its status must be 200: Event Grid does not accept 202.
    var consent: WebhookResponse {
        get throws {
            WebhookResponse(
                .ok,
                headers: [.contentType: "application/json; charset=utf-8"],
                body: try ServiceJSON.encode(JSONValue.object(["validationResponse": .string(code)]))
            )
        }
    }
}
