// SPDX-License-Identifier: MIT

import NIOCore
import NIOPosix
public import NIOSSL
import Synchronization

/// A server on a loopback port that keeps what it reads, and answers whatever it is told to, right or wrong.
public final class RawServer: Sendable {
    /// Tells what to do with a request; the number counts requests from 0.
    public typealias Script = @Sendable (_ request: RawRequest, _ number: Int) -> Reply

    private let received = Mutex<[RawRequest]>([])
    private let acceptedCount = Mutex(0)
    private let waiters = Mutex<[(count: Int, continuation: CheckedContinuation<Void, Never>)]>([])
    private let channel = Mutex<(any Channel)?>(nil)
    private let tls: NIOSSLContext?
    private let refusesToRead: Bool
    let script: Script

    private init(tls: NIOSSLContext?, refusesToRead: Bool, script: @escaping Script) {
        self.tls = tls
        self.refusesToRead = refusesToRead
        self.script = script
    }

    /// Runs a server as long as the body does.
    ///
    /// - Parameters:
    ///   - tls: A server's TLS; nil for none.
    ///   - refusesToRead: Whether connections are closed as soon as they are there.
    ///   - script: What to do with each request.
    ///   - body: The test.
    public static func run<Result>(
        tls: NIOSSLContext? = nil,
        refusesToRead: Bool = false,
        _ script: @escaping Script,
        body: (RawServer) async throws -> Result
    ) async throws -> Result {
        let server = RawServer(tls: tls, refusesToRead: refusesToRead, script: script)
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
    public var connections: Int { acceptedCount.withLock { $0 } }

    /// Waits until that many requests were read.
    public func waitForRequests(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = received.withLock { received in
                if received.count >= count { return true }
                waiters.withLock { $0.append((count, continuation)) }
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    func record(_ request: RawRequest) -> Int {
        let (number, ready) = received.withLock { received in
            received.append(request)
            let ready = waiters.withLock { waiters in
                let ready = waiters.filter { $0.count <= received.count }
                waiters.removeAll { $0.count <= received.count }
                return ready
            }
            return (received.count - 1, ready)
        }
        for waiter in ready { waiter.continuation.resume() }
        return number
    }

    private func start() async throws {
        let bound = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { [self] child in
                acceptedCount.withLock { $0 += 1 }
                if refusesToRead { return child.close() }
                return child.eventLoop.makeCompletedFuture {
                    if let tls { try child.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    try child.pipeline.syncOperations.addHandler(RawHandler(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        channel.withLock { $0 = bound }
    }

    private func stop() async throws {
        try await channel.withLock { $0 }?.close().get()
    }
}
