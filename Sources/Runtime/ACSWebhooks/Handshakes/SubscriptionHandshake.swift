// SPDX-License-Identifier: MIT

/// Event Grid's question whether an endpoint consents to a subscription's deliveries.
///
/// Each subscription asks once when it is created or updated, in the way of its schema. The response of the delivery
/// consents, unless ``WebhookOptions/consentsByHand`` is set. Consent is no authentication.
public struct SubscriptionHandshake: Sendable, Hashable {
    /// How a subscription asks, which depends on its schema.
    public enum Method: Sendable, Hashable {
        /// Event Grid's schema: a POST with an event.
        case validationEvent
        /// CloudEvents: an OPTIONS request.
        case options
    }

    /// How the subscription asks.
    public let method: Method
    /// The sender's name for itself, such as `eventgrid.azure.net`. Only CloudEvents has it.
    public let origin: String?
    /// The rate that the sender requests, in requests per minute. Only CloudEvents has it.
    public let requestedRate: Int?
    /// The link with which consent can be given by hand, for instance in a browser. It is valid for ten minutes.
    ///
    /// Anyone who has it can consent, so it is a secret. Nothing here requests it: the sender decides where it leads.
    public let consentLink: Secret?

    /// Creates a handshake, for tests.
    public init(
        method: Method,
        origin: String? = nil,
        requestedRate: Int? = nil,
        consentLink: Secret? = nil
    ) {
        self.method = method
        self.origin = origin
        self.requestedRate = requestedRate
        self.consentLink = consentLink
    }
}
