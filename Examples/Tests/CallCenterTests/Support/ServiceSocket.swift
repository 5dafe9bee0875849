// SPDX-License-Identifier: MIT

import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// A connection to the call center's WebSocket, as Call Automation opens it.
enum ServiceSocket: Sendable {
    typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>
    typealias Responses = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    case open(Frames)
    case refused(Responses)

    /// Requests the upgrade.
    static func connect(to port: Int, _ headers: HTTPHeaders) async throws -> ServiceSocket {
        let upgrade = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let configuration = NIOTypedHTTPClientUpgradeConfiguration(
                        upgradeRequestHead: .init(version: .http1_1, method: .GET, uri: "/media", headers: headers),
                        upgraders: [
                            NIOTypedWebSocketClientUpgrader { channel, _ in
                                channel.eventLoop.makeCompletedFuture {
                                    ServiceSocket.open(try Frames(wrappingChannelSynchronously: channel))
                                }
                            }
                        ],
                        notUpgradingCompletionHandler: { channel in
                            channel.eventLoop.makeCompletedFuture {
                                .refused(try Responses(wrappingChannelSynchronously: channel))
                            }
                        }
                    )
                    return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
                        configuration: .init(upgradeConfiguration: configuration)
                    )
                }
            }
        return try await upgrade.get()
    }

    /// The messages of an open connection.
    var frames: Frames? {
        if case .open(let frames) = self { frames } else { nil }
    }

    /// The status of a refused connection, which is closed then; 101 for an open one.
    func close() async throws -> UInt {
        switch self {
        case .open(let frames):
            try await frames.executeThenClose { _, _ in }
            return 101
        case .refused(let responses):
            return try await responses.executeThenClose { inbound, _ in
                for try await case .head(let head) in inbound { return head.status.code }
                return 0
            }
        }
    }
}
