// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A request with which Call Automation opens a WebSocket for media streaming or transcription, after its sender was
/// verified.
///
/// Create one before the server accepts the upgrade. If that throws, respond with the error's
/// ``WebhookError/response`` instead.
///
/// ```swift
/// let verifier = try CallAutomationVerifier(resourceID: resourceID)
/// let upgrade = try await StreamUpgrade(request, verifiedBy: verifier)
/// ```
///
/// The service opens a WebSocket for each stream, with a token of its own that is valid for a day. The token is checked
/// once: a connection may last longer.
public struct StreamUpgrade: Sendable, Hashable {
    /// The connection id of the call; `nil` if the request does not have it.
    public let callConnectionID: String?
    /// The id of the call in the service's logs, as in its events; `nil` if the request does not have it.
    public let correlationID: String?

    /// Verifies a request, and reads the ids of its call.
    ///
    /// - Parameters:
    ///   - request: The request's method, path with query, and headers.
    ///   - verifier: Decides who may open a WebSocket, such as ``CallAutomationVerifier``. In sovereign clouds, use a
    ///     ``SecretVerifier`` for a secret in the query of the transport URL.
    /// - Throws: ``WebhookError`` if the request is refused, or can't be verified at the moment.
    public init(_ request: HTTPRequest, verifiedBy verifier: some WebhookVerifier) async throws(WebhookError) {
        try await WebhookError.refusing { try await verifier.verify(request) }
        callConnectionID = request.headerFields[text: "x-ms-call-connection-id"]
        correlationID = request.headerFields[text: "x-ms-call-correlation-id"]
    }
}
