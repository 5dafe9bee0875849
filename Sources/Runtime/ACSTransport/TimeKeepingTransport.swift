// SPDX-License-Identifier: MIT

/// A transport that enforces the time limit of a request itself.
///
/// For other transports, the pipeline needs an extra task per request, which costs a tenth of a call on a fast network.
package protocol TimeKeepingTransport: HTTPTransport {
    /// Sends a request; see ``HTTPTransport/send(_:)``.
    ///
    /// - Parameter limit: The timeout from now until the head of the response is received, in real time.
    /// - Throws: ``TimeIsUp`` after the timeout, otherwise the errors of ``HTTPTransport/send(_:)``.
    func send(_ request: TransportRequest, within limit: Duration) async throws -> TransportResponse
}

/// A request exceeded its time limit.
package struct TimeIsUp: Error {
    package init() {}
}
