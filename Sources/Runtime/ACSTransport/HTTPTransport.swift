// SPDX-License-Identifier: MIT

/// Sends one HTTP request and returns the response, both unchanged.
///
/// A transport does not follow redirects, decode content, add credentials, retry, or add trace headers. The pipeline
/// above it has signed the request and decides what to do with the response. The request's path and query must be sent
/// exactly; a transport that would change them throws ``TransportError/Reason/unsupportedRequest`` instead.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns as soon as the head of the response has been received.
    ///
    /// - Parameter request: An absolute request: scheme, authority and path are set.
    /// - Returns: The response. Iterating its body reads from the connection.
    /// - Throws: `CancellationError` promptly if the task is cancelled, otherwise ``TransportError``.
    func send(_ request: TransportRequest) async throws -> TransportResponse
}
