// SPDX-License-Identifier: MIT

import HTTPTypes

/// What a webhook received with one request.
///
/// After the app has handled the events, it sends the response of ``confirm()``; if it could not, that of
/// ``decline()``, and they come again. The events of a delivery that is discarded without either come again, too, if
/// their sender repeats them. A delivery without events, such as a handshake or a refused request, has the same
/// response from both.
public struct WebhookDelivery: Sendable {
    /// The events that are new and from a verified sender, in the order of the body.
    public internal(set) var events: [ReceivedEvent] = []
    /// The parts of the body that are no events. They do not change the response: repeated, they would be the same.
    public internal(set) var failures: [EntryFailure] = []
    /// How many events were left out because they were handled before, or are being handled.
    public internal(set) var repeats = 0
    /// How often Event Grid has sent the events before: `aeg-delivery-count`.
    public internal(set) var deliveryCount: Int?
    /// The name of Event Grid's subscription: `aeg-subscription-name`.
    public internal(set) var subscription: String?
    /// Event Grid's id of the events in this subscription: `aeg-output-event-id`.
    public internal(set) var outputEventID: String?
    /// The handshake of a new or changed subscription, if the request is one.
    public internal(set) var handshake: SubscriptionHandshake?
    /// Whether the request says that ``subscription`` was deleted.
    public internal(set) var isSubscriptionDeletion = false
    /// Why the request was refused. There are no events then.
    public internal(set) var refusal: WebhookError?

    /// The response of a request that has no events for the app.
    var fixedResponse: WebhookResponse?
    /// Whether another delivery is handling one of the events and may still fail.
    var hasEventInProgress = false
    var claims: EventClaims?

    /// Remembers the events as handled, so that repeats are left out.
    ///
    /// - Returns: The response: 200; or 503 if another delivery is handling one of the events at the moment. It may
    ///   still fail, so the sender must repeat the event.
    public func confirm() -> WebhookResponse {
        claims?.handled()
        return fixedResponse ?? WebhookResponse(hasEventInProgress ? .serviceUnavailable : .ok)
    }

    /// Forgets the events that are not confirmed, so that repeats are handled.
    ///
    /// - Returns: The response: 503, after which Event Grid sends the events again.
    public func decline() -> WebhookResponse {
        claims?.forget()
        return fixedResponse ?? WebhookResponse(.serviceUnavailable)
    }

    /// Remembers one of the events as handled, whatever becomes of the others.
    ///
    /// - Parameter index: Its position in ``events``.
    public func confirm(eventAt index: Int) {
        claims?.handled(index)
    }
}
