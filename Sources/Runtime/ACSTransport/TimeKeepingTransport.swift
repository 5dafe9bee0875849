// SPDX-License-Identifier: MIT

/// A transport that ends a request by itself when its time is up.
///
/// Any other one is cancelled together with a task of its own, which costs a tenth of a call on a fast network.
package protocol TimeKeepingTransport: HTTPTransport {
    /// Sends a request; see ``HTTPTransport/send(_:)``.
    ///
    /// - Parameter limit: How long the head of the answer may take from now, in real time.
    /// - Throws: ``TimeIsUp`` when it takes longer, otherwise what ``HTTPTransport/send(_:)`` throws.
    func send(_ request: TransportRequest, within limit: Duration) async throws -> TransportResponse
}

/// A request took longer than its caller had said.
package struct TimeIsUp: Error {
    package init() {}
}
