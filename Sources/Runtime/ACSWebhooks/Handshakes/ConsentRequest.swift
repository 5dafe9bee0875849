// SPDX-License-Identifier: MIT

import HTTPTypes

/// The OPTIONS request with which a subscription of CloudEvents requests consent (HTTP 1.1 Web Hooks for Event
/// Delivery, section 4).
struct ConsentRequest: Sendable {
    let handshake: SubscriptionHandshake
    let origin: String

    /// - Returns: `nil` if the request is another use of OPTIONS.
    init?(_ request: HTTPRequest) {
        guard request.method == .options, let origin = request.headerFields[text: "WebHook-Request-Origin"],
            !origin.isEmpty
        else { return nil }
        self.origin = origin
        handshake = .init(
            method: .options,
            origin: origin,
            requestedRate: request.headerFields[text: "WebHook-Request-Rate"].flatMap(Int.init),
            consentLink: request.headerFields[text: "WebHook-Request-Callback"].map { Secret($0) }
        )
    }

    /// The response that consents.
    ///
    /// - Parameter rate: The most requests per minute; `nil` for any number.
    func consent(rate: Int?) -> WebhookResponse {
        var response = withoutConsent
        response.headers[text: "WebHook-Allowed-Origin"] = origin
        response.headers[text: "WebHook-Allowed-Rate"] = rate.map { "\($0)" } ?? "*"
        return response
    }

    /// The response that leaves consent open. The status says nothing: consent is what the headers say.
    var withoutConsent: WebhookResponse { WebhookResponse(.ok, headers: [.allow: "POST"]) }
}
