// SPDX-License-Identifier: MIT

public import HTTPTypes

/// Decides whether a request is from the sender that the app expects.
///
/// Use ``callAutomation(resourceID:transport:)`` for callbacks of calls. For events of Event Grid, use
/// ``entra(tenantID:applicationID:callers:authorityHost:transport:)``, or a secret in the endpoint's URL:
/// ``secret(_:inQuery:)``. None of them checks the body: the sender's TLS connection protects it.
public protocol WebhookVerifier: Sendable {
    /// Checks a request with events.
    ///
    /// - Parameter request: The request's method, path with query, and headers.
    /// - Throws: ``WebhookError`` if the request is refused. Any other error refuses it as a temporary failure, so that
    ///   the sender repeats it.
    func verify(_ request: HTTPRequest) async throws

    /// Checks the OPTIONS request in which Event Grid requests consent to send CloudEvents.
    ///
    /// - Parameter request: The request's method, path with query, and headers.
    /// - Throws: As ``verify(_:)``, which is the default implementation.
    func verifyConsentRequest(_ request: HTTPRequest) async throws
}

extension WebhookVerifier {
    /// Checks the request like one with events.
    public func verifyConsentRequest(_ request: HTTPRequest) async throws {
        try await verify(request)
    }
}
