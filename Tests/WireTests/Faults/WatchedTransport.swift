// SPDX-License-Identifier: MIT

import ACSCore
import RawServer

/// Tells how far the attempts of a call have come.
final class WatchedTransport: TimeKeepingTransport {
    /// Attempts that the transport was given.
    let attempts = Tally()
    /// Heads of responses that it has given.
    let heads = Tally()
    /// Pieces of bodies that were read.
    let pieces = Tally()

    private let transport: any HTTPTransport

    init(_ transport: any HTTPTransport) {
        self.transport = transport
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        attempts.increment()
        return watched(try await transport.send(request))
    }

    func send(_ request: TransportRequest, within limit: TimeLimit) async throws -> TransportResponse {
        attempts.increment()
        return watched(try await transport.keepingTime.send(request, within: limit))
    }

    private func watched(_ response: TransportResponse) -> TransportResponse {
        heads.increment()
        var response = response
        response.body = ByteStream(
            response.body.map { [pieces] piece in
                pieces.increment()
                return piece
            }
        )
        return response
    }
}
