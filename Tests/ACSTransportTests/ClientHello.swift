// SPDX-License-Identifier: MIT

import NIOCore
import NIOPosix

/// The first message of a client in a TLS handshake (RFC 8446 section 4.1.2).
struct ClientHello: Sendable {
    /// The versions that it offers, such as 0x0303 for TLS 1.2.
    let versions: [UInt16]

    /// Waits for the first bytes that a client sends to a port, which is passed to the body, and closes the connection.
    static func sent(to body: @Sendable @escaping (_ port: Int) async -> Void) async throws -> ClientHello? {
        let (hellos, seen) = AsyncStream<[UInt8]>.makeStream()
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(FirstRecord(seen))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = server.localAddress?.port ?? 0
        let client = Task { await body(port) }
        var hello: ClientHello?
        for await record in hellos {
            hello = ClientHello(record: record)
            break
        }
        await client.value
        try await server.close().get()
        return hello
    }

    /// Reads the record of a handshake.
    private init?(record: [UInt8]) {
        var rest = Reader(bytes: record[...])
        guard rest.number(1) == 0x16, rest.number(2) != nil, rest.number(2) != nil else { return nil }
        guard rest.number(1) == 0x01, rest.number(3) != nil, let legacy = rest.number(2) else { return nil }
        // The random number, the session's id, the ciphers and the compressions.
        guard rest.skip(32), rest.block(1) != nil, rest.block(2) != nil, rest.block(1) != nil else { return nil }
        guard var extensions = rest.block(2) else { return nil }
        var versions: [UInt16] = []
        while let type = extensions.number(2), var content = extensions.block(2) {
            guard type == 0x002b, var list = content.block(1) else { continue }
            while let version = list.number(2) { versions.append(UInt16(version)) }
        }
        // Without the list, the least version is not said, only the highest.
        self.versions = versions.isEmpty ? [UInt16(legacy)] : versions.filter { $0 & 0x0f0f != 0x0a0a }
    }
}

private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func number(_ size: Int) -> Int? {
        guard bytes.count >= size else { return nil }
        defer { bytes = bytes.dropFirst(size) }
        return bytes.prefix(size).reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func skip(_ size: Int) -> Bool {
        guard bytes.count >= size else { return false }
        bytes = bytes.dropFirst(size)
        return true
    }

    /// Bytes whose length is said before them.
    mutating func block(_ size: Int) -> Reader? {
        guard let length = number(size), bytes.count >= length else { return nil }
        defer { bytes = bytes.dropFirst(length) }
        return Reader(bytes: bytes.prefix(length))
    }
}

private final class FirstRecord: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let seen: AsyncStream<[UInt8]>.Continuation
    private var bytes: [UInt8] = []

    init(_ seen: AsyncStream<[UInt8]>.Continuation) {
        self.seen = seen
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytesView
        guard bytes.count >= 5, bytes.count >= 5 + (Int(bytes[3]) << 8 | Int(bytes[4])) else { return }
        seen.yield(bytes)
        context.close(promise: nil)
    }
}
