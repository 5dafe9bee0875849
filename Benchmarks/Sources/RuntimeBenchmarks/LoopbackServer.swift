// SPDX-License-Identifier: MIT

import NIOCore
import NIOHTTP1
import NIOPosix

/// Responds to each request with the same text message's result, as fast as NIO can.
enum LoopbackServer {
    static let response = """
        {"value":[{"to":"+14255550123","messageId":"Outgoing_2021","httpStatusCode":202,"successful":true}]}
        """

    /// Runs a server while the body runs.
    static func run(_ body: (_ port: Int) async throws -> Void) async throws {
        // A thread of its own, as another machine would have.
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let channel = try await ServerBootstrap(group: group)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try child.pipeline.syncOperations.addHandler(Responding())
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        try await body(channel.localAddress?.port ?? 0)
        try await channel.close()
        try await group.shutdownGracefully()
    }
}

private final class Responding: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let body = ByteBuffer(string: LoopbackServer.response)

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .end = unwrapInboundIn(data) else { return }
        let headers: HTTPHeaders = ["content-type": "application/json", "content-length": "\(body.readableBytes)"]
        let head = HTTPResponseHead(version: .http1_1, status: .accepted, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
