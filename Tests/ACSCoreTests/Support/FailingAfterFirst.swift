// SPDX-License-Identifier: MIT

import ACSTransport
import Synchronization

/// Sends one request; later ones can't connect.
final class FailingAfterFirst: HTTPTransport {
    private let transport: any HTTPTransport
    private let hasSent = Mutex(false)

    init(transport: any HTTPTransport) {
        self.transport = transport
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let isLater = hasSent.withLock { hasSent in
            defer { hasSent = true }
            return hasSent
        }
        guard isLater else { return try await transport.send(request) }
        throw TransportError(.cannotConnect, message: "Nobody is there.", wasSent: .no)
    }
}
