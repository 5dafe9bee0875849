// SPDX-License-Identifier: MIT

/// Sends one HTTP request and returns the answer, exactly as they are.
///
/// A transport follows no redirect, undoes no content coding, adds no credentials, no retries and no trace headers:
/// the pipeline above it has signed what is to be sent, and decides what to do with the answer. What is sent must be
/// the very path and query of the request; a transport that would change them throws
/// ``TransportError/Reason/unsupportedRequest`` instead.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns as soon as the head of the answer is there.
    ///
    /// - Parameter request: An absolute request: scheme, authority and path are set.
    /// - Returns: The answer; its body is read from the connection while it is iterated.
    /// - Throws: `CancellationError` promptly when the task is cancelled, otherwise ``TransportError``.
    func send(_ request: TransportRequest) async throws -> TransportResponse
}
