// SPDX-License-Identifier: MIT

import ACSCore
import RawServer

/// Tells how far the tries of a call have come.
final class WatchedTransport: HTTPTransport {
    /// Tries that the transport was given.
    let tries = Tally()
    /// Heads of answers that it has given.
    let heads = Tally()
    /// Pieces of bodies that were read.
    let pieces = Tally()

    private let transport: any HTTPTransport

    init(_ transport: any HTTPTransport) {
        self.transport = transport
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        tries.increment()
        var response = try await transport.send(request)
        heads.increment()
        response.body = ByteStream(
            response.body.map { [pieces] piece in
                pieces.increment()
                return piece
            }
        )
        return response
    }
}
