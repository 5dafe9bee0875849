// SPDX-License-Identifier: MIT

import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix
import TestCertificates

/// A loopback server that acts as a Communication Services resource.
///
/// It knows the service only from its published facts and shares no code with the libraries under test: it recomputes
/// signatures, records every request as received over the socket, and returns the responses of a test's script in turn.
public struct WireServer: Sendable {
    /// The resource's access key, in base64.
    public static let accessKey = "d2lyZS1zZXJ2ZXItdGVzdC1rZXktMDEyMzQ1Njc4OWFiY2RlZg=="

    /// The token of the resource's managed identity, which is accepted in place of a signature.
    public static let managedIdentityToken = "token-of-the-managed-identity"

    /// The Entra token of a person who signed in to an app, which can be exchanged.
    public static let personToken = "token-of-the-signed-in-person"

    /// What a caller of the identity's host at `/msi/token` must show.
    public static let identityHeader = "header-of-the-identity"

    /// The port that the system chose.
    public let port: Int

    let origin: String
    let script: Script

    /// Runs a server while `body` runs.
    ///
    /// - Parameters:
    ///   - responses: The responses, in turn. After the last one, the response to every request has status 500.
    ///   - secured: Serves https, with a certificate of the test authority for `localhost`.
    ///   - clockOffset: How many seconds the server's clock is fast.
    public static func run<Result: Sendable>(
        responding responses: [WireResponse],
        secured: Bool = false,
        clockOffset: Double = 0,
        _ body: (WireServer) async throws -> Result
    ) async throws -> Result {
        let script = Script(responses, clock: ServerClock(offset: clockOffset))
        let channel = HTTP1Channel { request, writer, channel in
            try await script.respond(to: request, writer, on: channel)
        }
        guard secured else { return try await serve(channel, origin: "http://127.0.0.1", script: script, body) }
        let securedChannel = try TLSChannel(channel, tlsConfiguration: TestAuthority.serverConfiguration())
        return try await serve(securedChannel, origin: "https://localhost", script: script, body)
    }

    private static func serve<Result: Sendable>(
        _ channel: some ServerChildChannel,
        origin: String,
        script: Script,
        _ body: (WireServer) async throws -> Result
    ) async throws -> Result {
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let server = Server(
            childChannelSetup: channel,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "wire-server", factory: { _ in SwiftLogNoOpLogHandler() })
        )
        let running = Task {
            defer { continuation.finish() }
            try await server.run()
        }
        defer { running.cancel() }
        for await port in ports {
            return try await body(WireServer(port: port, origin: origin, script: script))
        }
        // A cancelled task gets no port, and the server would run on.
        if Task.isCancelled {
            running.cancel()
            _ = await running.result
        } else {
            try await running.value
        }
        throw CancellationError()
    }

    /// The endpoint of the resource, such as `http://127.0.0.1:40123`.
    public var endpoint: String { "\(origin):\(port)" }

    /// Endpoint and key, as the Azure portal shows them.
    public var connectionString: String { "endpoint=\(endpoint)/;accesskey=\(Self.accessKey)" }

    /// Every request so far, in the order of arrival.
    public var requests: [RecordedRequest] { script.requests }

    /// What the server found wrong with the requests' authorization.
    public var refusals: [String] { requests.compactMap(\.refusal) }
}
