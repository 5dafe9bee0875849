// SPDX-License-Identifier: MIT

import ACSCallAutomation
import Logging
import NIOCore
import NIOWebSocket

/// The audio of a call in both directions, over the WebSocket that the service has opened.
struct AudioStream: Sendable {
    typealias Connection = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    /// What the service sends. If it is not read, the last second is kept.
    let frames: AsyncStream<IncomingStreamingFrame>
    private let outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>

    /// Sends audio, or the request to drop what was not played yet.
    func send(_ frame: OutgoingStreamingFrame) async throws {
        try await outbound.write(.init(fin: true, opcode: .text, data: ByteBuffer(bytes: try frame.messageBytes())))
    }

    /// Serves a connection until either side closes it.
    ///
    /// - Parameters:
    ///   - logger: Is told of messages that can't be decoded. They are left out, and the audio goes on.
    ///   - onOpen: Called once, with the connection's audio.
    static func serve(_ connection: Connection, logger: Logger, onOpen: (AudioStream) -> Void) async throws {
        let (frames, continuation) = AsyncStream<IncomingStreamingFrame>.makeStream(
            bufferingPolicy: .bufferingNewest(50)
        )
        defer { continuation.finish() }
        try await connection.executeThenClose { inbound, outbound in
            onOpen(AudioStream(frames: frames, outbound: outbound))
            for try await frame in inbound {
                switch frame.opcode {
                case .text:
                    do {
                        continuation.yield(try IncomingStreamingFrame(message: frame.unmaskedData.readableBytesView))
                    } catch {
                        logger.warning("A message of the stream can't be decoded: \(error)")
                    }
                case .ping:
                    try await outbound.write(.init(fin: true, opcode: .pong, data: frame.unmaskedData))
                case .connectionClose:
                    try await outbound.write(.init(fin: true, opcode: .connectionClose, data: frame.unmaskedData))
                    return
                default: break
                }
            }
        }
    }
}
