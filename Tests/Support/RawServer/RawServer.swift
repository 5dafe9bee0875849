// SPDX-License-Identifier: MIT

import NIOCore
import NIOPosix
public import NIOSSL
import Synchronization

/// A server on a loopback port that records what it reads, and responds as specified, right or wrong.
public final class RawServer: Sendable {
    /// Returns what to do with a request; the number counts requests from 0.
    public typealias Script = @Sendable (_ request: RawRequest, _ number: Int) -> Reply

    private let received = Mutex<[RawRequest]>([])
    private let read = Tally()
    private let accepted = Tally()
    private let closed = Tally()
    private let channel = Mutex<(any Channel)?>(nil)
    private let tls: NIOSSLContext?
    let resetsAfter: Int?
    let closesAfter: Int?
    let script: Script

    private init(tls: NIOSSLContext?, resetsAfter: Int?, closesAfter: Int?, script: @escaping Script) {
        self.tls = tls
        self.resetsAfter = resetsAfter
        self.closesAfter = closesAfter
        self.script = script
    }

    /// Runs a server while the body runs.
    ///
    /// - Parameters:
    ///   - tls: A server's TLS; `nil` for none.
    ///   - resetsAfter: After how many bytes each connection is reset, 0 for at once; `nil` for none.
    ///   - closesAfter: After how many bytes each connection is closed; `nil` for none.
    ///   - script: What to do with each request.
    ///   - body: The test.
    public static func run<Result>(
        tls: NIOSSLContext? = nil,
        resetsAfter: Int? = nil,
        closesAfter: Int? = nil,
        _ script: @escaping Script,
        body: (RawServer) async throws -> Result
    ) async throws -> Result {
        let server = RawServer(tls: tls, resetsAfter: resetsAfter, closesAfter: closesAfter, script: script)
        try await server.start()
        do {
            let result = try await body(server)
            try await server.stop()
            return result
        } catch {
            try await server.stop()
            throw error
        }
    }

    /// The server's port on 127.0.0.1.
    public var port: Int { channel.withLock { $0?.localAddress?.port ?? 0 } }

    /// The requests so far, in order.
    public var requests: [RawRequest] { received.withLock { $0 } }

    /// How many connections there have been.
    public var connections: Int { accepted.count }

    /// Waits until that many requests were read.
    public func waitForRequests(_ count: Int) async {
        await read.wait(for: count)
    }

    /// Waits until all connections that there have been are closed.
    public func waitForClosedConnections() async {
        await closed.wait(for: accepted.count)
    }

    func record(_ request: RawRequest) -> Int {
        let number = received.withLock { received in
            received.append(request)
            return received.count - 1
        }
        read.increment()
        return number
    }

    private func start() async throws {
        var bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { [self] child in
                accepted.increment()
                child.closeFuture.whenComplete { [closed] _ in closed.increment() }
                if resetsAfter == 0 { return child.reset() }
                return child.eventLoop.makeCompletedFuture {
                    if let tls { try child.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    try child.pipeline.syncOperations.addHandler(RawHandler(self))
                }
            }
        if let resetsAfter, resetsAfter > 0 {
            // Reads no more than that, so that the rest of the request is never read.
            bootstrap = bootstrap.childChannelOption(
                .recvAllocator,
                value: FixedSizeRecvByteBufferAllocator(capacity: resetsAfter)
            )
        }
        let bound = try await bootstrap.bind(host: "127.0.0.1", port: 0).get()
        channel.withLock { $0 = bound }
    }

    private func stop() async throws {
        try await channel.withLock { $0 }?.close().get()
    }
}
