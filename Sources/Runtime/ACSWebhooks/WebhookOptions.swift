// SPDX-License-Identifier: MIT

public import Logging

/// Options for a webhook.
public struct WebhookOptions: Sendable {
    /// The largest body in bytes. Event Grid's batches have at most about 1 MiB. What is refused as too large does not
    /// come again.
    public var maximumBodySize: Int
    /// The origins that may send CloudEvents, compared without regard to case. Event Grid is `eventgrid.azure.net`.
    public var allowedOrigins: Set<String>
    /// How many requests with CloudEvents the webhook accepts per minute; `nil` for any number. Event Grid keeps to it.
    public var allowedRate: Int?
    /// The names of Event Grid's subscriptions that are accepted, compared without regard to case; `nil` for all that
    /// are verified. A validation event must name its subscription. Other requests pass if they name none, as those of
    /// Call Automation do.
    public var allowedSubscriptions: Set<String>?
    /// Whether the app gives consent itself, with ``SubscriptionHandshake/consentLink``.
    public var consentsByHand: Bool
    /// How many handled events are remembered. Each takes about 150 bytes.
    public var rememberedEvents: Int
    /// How long a handled event is remembered. Event Grid repeats an event for up to a day.
    public var rememberedTime: Duration
    /// Receives a line for what the webhook refuses or can't handle. No line contains a token, a secret, or content of
    /// events.
    ///
    /// A refusal is a line at level `info`, or `warning` if the sender could not be verified for now. An event that
    /// could not be read or handled is a line at level `warning`. An event whose content the app could not decode is a
    /// line at level `error`.
    public var logger: Logger?
    /// Measures how long events are remembered. Tests pass their own clock.
    public var clock: any Clock<Duration>

    /// Creates options. All parameters have defaults.
    public init(
        maximumBodySize: Int = 4 * 1024 * 1024,
        allowedOrigins: Set<String> = ["eventgrid.azure.net"],
        allowedRate: Int? = nil,
        allowedSubscriptions: Set<String>? = nil,
        consentsByHand: Bool = false,
        rememberedEvents: Int = 100_000,
        rememberedTime: Duration = .seconds(86_400),
        logger: Logger? = nil,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.maximumBodySize = maximumBodySize
        self.allowedOrigins = allowedOrigins
        self.allowedRate = allowedRate
        self.allowedSubscriptions = allowedSubscriptions
        self.consentsByHand = consentsByHand
        self.rememberedEvents = rememberedEvents
        self.rememberedTime = rememberedTime
        self.logger = logger
        self.clock = clock
    }
}
