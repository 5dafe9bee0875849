// SPDX-License-Identifier: MIT

public import ACSTransport
import HTTPTypes

/// The response of a ``ScriptedTransport`` to one request.
public struct ScriptedResponse: Sendable {
    let respond: @Sendable (ReceivedRequest) async throws -> TransportResponse

    /// Creates a response of any kind.
    ///
    /// - Parameter respond: Returns the status, headers and body. A `TransportError` or `CancellationError` reaches the
    ///   client as if from a socket.
    public init(_ respond: @escaping @Sendable (ReceivedRequest) async throws -> TransportResponse) {
        self.respond = respond
    }

    /// A response without a body.
    public static func status(_ status: Int) -> ScriptedResponse {
        .stream(status, [])
    }

    /// A response whose body arrives in pieces.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - pieces: The bytes of each piece.
    ///   - losesConnection: Whether the connection is lost after the last piece.
    public static func stream(
        _ status: Int,
        _ pieces: [[UInt8]],
        losingConnection losesConnection: Bool = false
    ) -> ScriptedResponse {
        .init { _ in
            let body = AsyncThrowingStream<[UInt8], any Error> { continuation in
                for piece in pieces { continuation.yield(piece) }
                continuation.finish(throwing: losesConnection ? TransportError.lostResponse : nil)
            }
            return TransportResponse(head: HTTPResponse(status: .init(code: status)), body: ByteStream(body))
        }
    }
}

extension TransportError {
    fileprivate static var lostResponse: TransportError {
        .init(.connectionLost, message: "The script loses the connection in the response.", wasSent: .yes)
    }
}
