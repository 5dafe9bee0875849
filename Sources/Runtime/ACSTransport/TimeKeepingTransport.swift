// SPDX-License-Identifier: MIT

/// A transport that enforces the time limit of a request itself.
package protocol TimeKeepingTransport: HTTPTransport {
    /// Sends a request; see ``HTTPTransport/send(_:)``.
    ///
    /// - Parameter limit: The time until the head of the response is received.
    /// - Throws: ``TimeLimit/Exceeded`` after that time, otherwise the errors of ``HTTPTransport/send(_:)``.
    func send(_ request: TransportRequest, within limit: TimeLimit) async throws -> TransportResponse
}

extension HTTPTransport {
    /// The transport itself if it enforces time limits, otherwise a ``CancellingTransport`` around it.
    package var keepingTime: any TimeKeepingTransport { self as? any TimeKeepingTransport ?? CancellingTransport(self) }
}

/// Enforces the time limits of a transport that does not.
///
/// Each request is a task of its own, which a deadline cancels. That task costs a tenth of a call on a fast network.
package struct CancellingTransport: TimeKeepingTransport {
    private let transport: any HTTPTransport

    package init(_ transport: any HTTPTransport) {
        self.transport = transport
    }

    package func send(_ request: TransportRequest) async throws -> TransportResponse {
        try await transport.send(request)
    }

    package func send(_ request: TransportRequest, within limit: TimeLimit) async throws -> TransportResponse {
        try await limit.run { [transport] in try await transport.send(request) }
    }
}
