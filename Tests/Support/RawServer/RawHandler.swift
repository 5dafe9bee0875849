// SPDX-License-Identifier: MIT

import NIOCore

/// Splits the bytes of one connection into requests, and does what the script says.
final class RawHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let server: RawServer
    private var bytes: [UInt8] = []

    init(_ server: RawServer) {
        self.server = server
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytesView
        if let limit = server.resetsAfter, bytes.count >= limit {
            context.channel.reset().whenFailure { _ in }
            return
        }
        if let limit = server.closesAfter, bytes.count >= limit {
            context.close(promise: nil)
            return
        }
        while let request = takeRequest() {
            let number = server.record(request)
            send(server.script(request, number), context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func send(_ reply: Reply, _ context: ChannelHandlerContext) {
        if !reply.bytes.isEmpty {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: reply.bytes)), promise: nil)
        }
        switch reply.end {
        case .keep: break
        case .close: context.close(promise: nil)
        case .closeOutput: context.close(mode: .output, promise: nil)
        case .drip(let byte):
            let channel = context.channel
            let drip = channel.eventLoop.scheduleRepeatedTask(initialDelay: .zero, delay: .milliseconds(5)) { _ in
                channel.writeAndFlush(ByteBuffer(bytes: [byte]), promise: nil)
            }
            channel.closeFuture.whenComplete { _ in drip.cancel() }
        case .reset(let signal):
            let channel = context.channel
            Task {
                await signal()
                try? await channel.reset().get()
            }
        }
    }

    private func takeRequest() -> RawRequest? {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = RawRequest(head: String(decoding: bytes[..<end.lowerBound], as: UTF8.self), body: [])
        let length = head["content-length"].flatMap(Int.init) ?? 0
        guard bytes.count - end.upperBound >= length else { return nil }
        let body = Array(bytes[end.upperBound..<end.upperBound + length])
        bytes.removeFirst(end.upperBound + length)
        return RawRequest(head: head.head, body: body)
    }
}
