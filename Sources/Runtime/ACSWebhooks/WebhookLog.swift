// SPDX-License-Identifier: MIT

import HTTPTypes
import Logging

/// Writes what a webhook refuses, and what is not handled. Events have their type and id only: the rest names people.
struct WebhookLog: Sendable {
    let logger: Logger?

    func refusal(_ error: WebhookError, of delivery: WebhookDelivery) {
        var metadata = metadata(of: delivery)
        metadata["error.type"] = "\(error.kind)"
        metadata["http.response.status_code"] = "\(error.kind.status.code)"
        if let underlying = error.underlying as? ACSError { metadata["error.cause"] = "\(underlying)" }
        logger?.log(
            level: error.kind.status == .serviceUnavailable ? .warning : .info,
            "Webhook refused a request: \(error)",
            metadata: metadata
        )
    }

    func failure(_ failure: EntryFailure, of delivery: WebhookDelivery) {
        var metadata = metadata(of: delivery)
        metadata["error.type"] = "\(failure.error.kind)"
        metadata["event.index"] = "\(failure.index)"
        logger?.warning("Webhook can't read an event: \(failure.error)", metadata: metadata)
    }

    func unhandled(_ event: ReceivedEvent, _ error: any Error, of delivery: WebhookDelivery) {
        var metadata = metadata(of: event, in: delivery)
        // Not the error's text: it is the app's, and may repeat what the event contains.
        metadata["error.type"] = "\((error as? ACSError)?.kind.rawValue ?? "\(type(of: error))")"
        logger?.warning("The app could not handle an event, which comes again", metadata: metadata)
    }

    func undecodable(_ event: ReceivedEvent, _ error: ACSError, of delivery: WebhookDelivery) {
        var metadata = metadata(of: event, in: delivery)
        metadata["error.type"] = "\(error.kind)"
        logger?.error("The app could not decode an event, which does not come again: \(error)", metadata: metadata)
    }

    private func metadata(of event: ReceivedEvent, in delivery: WebhookDelivery) -> Logger.Metadata {
        var metadata = metadata(of: delivery)
        metadata["event.type"] = "\(event.type)"
        metadata["event.id"] = "\(event.id)"
        return metadata
    }

    private func metadata(of delivery: WebhookDelivery) -> Logger.Metadata {
        var metadata: Logger.Metadata = [:]
        if let name = delivery.subscription { metadata["webhook.subscription"] = "\(name)" }
        if let count = delivery.deliveryCount { metadata["webhook.delivery_count"] = "\(count)" }
        return metadata
    }
}

extension WebhookError {
    static var unsupportedMethod: WebhookError {
        .init(.unsupportedMethod, message: "The request is neither a POST nor a request for consent.")
    }
}
