// SPDX-License-Identifier: MIT

public import HTTPTypes

/// An endpoint at which events arrive: of Event Grid, and of Call Automation.
///
/// It verifies who sent a request, responds to the handshakes of subscriptions, and leaves out events that were handled
/// before. It contains no server: give it the requests of a route for POST and OPTIONS, and send its responses.
///
/// ```swift
/// let webhook = Webhook(verifying: try .callAutomation(resourceID: resourceID))
/// let response = await webhook.respond(to: request, body: body) { event in
///     try await store(event)
/// }
/// ```
///
/// Events can arrive out of order, and more than once. Repeats are recognized within one process only. An event that
/// was handled just before the process ended, or by another instance of the server, can be given to the app again.
///
/// Create a webhook once and keep it: it remembers events, and its verifier caches keys.
public struct Webhook: Sendable {
    private let verifier: any WebhookVerifier
    private let options: WebhookOptions
    private let memory: DeliveredEvents
    private let log: WebhookLog

    /// Creates a webhook.
    ///
    /// - Parameters:
    ///   - verifier: Decides who may send events. There is no default; `.unverified` accepts anyone.
    ///   - options: Limits, consent to subscriptions, and the log.
    public init(verifying verifier: some WebhookVerifier, options: WebhookOptions = .init()) {
        self.verifier = verifier
        self.options = options
        log = WebhookLog(logger: options.logger)
        memory = DeliveredEvents(limit: options.rememberedEvents, age: options.rememberedTime, clock: options.clock)
    }

    /// The largest body that is accepted, in bytes. Limit how much of a request the server reads with it.
    public var maximumBodySize: Int { options.maximumBodySize }

    /// Receives a request.
    ///
    /// Event Grid waits 30 seconds for the response. If handling may take longer, store the events, respond, and handle
    /// them afterwards.
    ///
    /// - Parameters:
    ///   - request: The request's method, path with query, and headers.
    ///   - body: The whole body.
    /// - Returns: The events, if it has any, and how to respond.
    public func receive(_ request: HTTPRequest, body: some Collection<UInt8>) async -> WebhookDelivery {
        let headers = EventGridHeaders(request.headerFields)
        var delivery = WebhookDelivery()
        delivery.deliveryCount = headers.deliveryCount
        delivery.subscription = headers.subscription
        delivery.outputEventID = headers.outputEventID
        do throws(WebhookError) {
            if request.method == .post {
                try await WebhookError.refusing { try await verifier.verify(request) }
                try read(body, headers, into: &delivery)
            } else {
                guard let consent = ConsentRequest(request) else { throw WebhookError.unsupportedMethod }
                try await WebhookError.refusing { try await verifier.verifyConsentRequest(request) }
                try handle(consent, headers, into: &delivery)
            }
        } catch {
            delivery.refusal = error
            delivery.fixedResponse = error.response
            log.refusal(error, of: delivery)
        }
        return delivery
    }

    private func handle(
        _ consent: ConsentRequest,
        _ headers: EventGridHeaders,
        into delivery: inout WebhookDelivery
    ) throws(WebhookError) {
        delivery.handshake = consent.handshake
        guard options.allowedOrigins.contains(where: { $0.lowercased() == consent.origin.lowercased() }) else {
            throw WebhookError(.disallowedOrigin, message: "The origin that requests consent is not an allowed one.")
        }
        try check(headers.subscription, isRequired: false)
        delivery.fixedResponse =
            options.consentsByHand ? consent.withoutConsent : consent.consent(rate: options.allowedRate)
    }

    private func read(
        _ body: some Collection<UInt8>,
        _ headers: EventGridHeaders,
        into delivery: inout WebhookDelivery
    ) throws(WebhookError) {
        guard body.count <= options.maximumBodySize else {
            throw WebhookError(.bodyTooLarge, message: "The body is larger than \(options.maximumBodySize) bytes.")
        }
        try check(headers.subscription, isRequired: headers.purpose == .validation)
        let batch: EventBatch
        do {
            batch = try ReceivedEvent.events(in: body)
        } catch {
            throw WebhookError(.undecodableBody, message: "The body is not JSON with events.", underlying: error)
        }
        switch headers.purpose {
        case .validation: try handle(ValidationEvent(in: batch), into: &delivery)
        case .deletion:
            delivery.isSubscriptionDeletion = true
            delivery.fixedResponse = WebhookResponse(.ok)
        case .notification: take(batch, into: &delivery)
        }
    }

    private func handle(_ event: ValidationEvent?, into delivery: inout WebhookDelivery) throws(WebhookError) {
        guard let event, let consent = try? event.consent else {
            throw WebhookError(.undecodableBody, message: "The subscription's validation event has no code.")
        }
        delivery.handshake = event.handshake
        delivery.fixedResponse = options.consentsByHand ? WebhookResponse(.ok) : consent
    }

    private func take(_ batch: EventBatch, into delivery: inout WebhookDelivery) {
        delivery.failures = batch.failures
        for failure in batch.failures { log.failure(failure, of: delivery) }
        var begun: [DeliveredEvents.Digest] = []
        for event in batch.events {
            let (standing, digest) = memory.begin(event)
            switch standing {
            case .new:
                delivery.events.append(event)
                begun.append(digest)
            // A body can contain an event twice.
            case .inProgress where begun.contains(digest): delivery.repeats += 1
            case .inProgress:
                delivery.repeats += 1
                delivery.hasEventInProgress = true
            case .handled: delivery.repeats += 1
            }
        }
        delivery.claims = EventClaims(begun, in: memory)
    }

    private func check(_ subscription: String?, isRequired: Bool) throws(WebhookError) {
        guard let allowed = options.allowedSubscriptions, subscription != nil || isRequired else { return }
        guard let subscription, allowed.contains(where: { $0.lowercased() == subscription.lowercased() }) else {
            throw WebhookError(.disallowedSubscription, message: "The subscription is not an allowed one.")
        }
    }
}

extension Webhook {
    /// Receives a request, handles its events one after the other, and returns the response.
    ///
    /// An event whose handling throws comes again: the response is 503, and Event Grid repeats the request. The other
    /// events of the request are handled and remembered, so that the repeat has only the failed ones. Event Grid stops
    /// after a day or 30 attempts, so throw for failures that can pass, and catch the others.
    ///
    /// An event whose content can't be decoded is an exception. If `handle` throws the error of decoding this event, of
    /// kind `undecodableEvent`, the event is logged and does not come again. A repeat would be the same, and Event Grid
    /// delays all events of an endpoint that keeps failing. To keep such an event, catch the error and store the event.
    /// To have it sent again, throw another error.
    ///
    /// - Parameters:
    ///   - request: The request's method, path with query, and headers.
    ///   - body: The whole body.
    ///   - handle: Handles one event.
    /// - Returns: The response to send.
    public func respond(
        to request: HTTPRequest,
        body: some Collection<UInt8>,
        handling handle: (ReceivedEvent) async throws -> Void
    ) async -> WebhookResponse {
        let delivery = await receive(request, body: body)
        var hasFailed = false
        for (index, event) in delivery.events.enumerated() {
            do {
                try await handle(event)
                delivery.confirm(eventAt: index)
            } catch let error as ACSError where error.isAbout(event) {
                delivery.confirm(eventAt: index)
                log.undecodable(event, error, of: delivery)
            } catch {
                hasFailed = true
                log.unhandled(event, error, of: delivery)
            }
        }
        return hasFailed ? delivery.decline() : delivery.confirm()
    }
}

extension ACSError {
    /// Whether the content of this event can't be decoded, and not that of another one that the handler waited for.
    fileprivate func isAbout(_ event: ReceivedEvent) -> Bool {
        kind == .undecodableEvent && body == event.data ?? []
    }
}
