// SPDX-License-Identifier: MIT

public import ACSTransport
public import AsyncHTTPClient
import HTTPTypes
public import NIOCore
import NIOSSL

/// Sends requests with AsyncHTTPClient.
///
/// Clients on Linux use ``shared`` by themselves. Make one of your own for a proxy, for certificates of your own, or to
/// stay on your event loops:
///
/// ```swift
/// var configuration = AsyncHTTPClientTransport.standardConfiguration
/// configuration.proxy = .server(host: "proxy.contoso.com", port: 8080)
/// let options = ClientOptions(transport: AsyncHTTPClientTransport(configuration: configuration))
/// ```
///
/// Whatever the configuration says, redirects are not followed, contents are not decompressed, nothing is traced and
/// no connection is tried twice: those are the pipeline's decisions. TLS 1.2 is the least.
public struct AsyncHTTPClientTransport: TimeKeepingTransport {
    /// The transport of all clients that are given none: one for the process, on its shared event loops. Nobody closes
    /// it.
    public static let shared = AsyncHTTPClientTransport()

    /// AsyncHTTPClient's own configuration, but for a hundred connections to a host in place of eight: with those, a
    /// service that takes a second for an answer would give eight answers a second. Over HTTP/2 one connection is enough.
    public static var standardConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 100
        return configuration
    }

    private let connections: Connections

    /// Makes a transport with connections of its own, which are closed when nobody uses it any more.
    ///
    /// - Parameters:
    ///   - configuration: Proxy, TLS, timeouts and limits. The wait for a connection while all are busy ends with
    ///     `timeout.connect`, too.
    ///   - eventLoopGroup: Where the connections run.
    public init(
        configuration: HTTPClient.Configuration = standardConfiguration,
        eventLoopGroup: any EventLoopGroup = HTTPClient.defaultEventLoopGroup
    ) {
        var configuration = configuration
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        configuration.tracing.tracer = nil
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.tlsConfiguration = Self.secured(configuration.tlsConfiguration)
        connections = Connections(
            HTTPClient(eventLoopGroupProvider: .shared(eventLoopGroup), configuration: configuration)
        )
    }

    /// NIOSSL's own least version is TLS 1.0, which Azure refuses and RFC 8996 forbids.
    private static func secured(_ configuration: TLSConfiguration?) -> TLSConfiguration {
        var configuration = configuration ?? .makeClientConfiguration()
        switch configuration.minimumTLSVersion {
        case .tlsv1, .tlsv11: configuration.minimumTLSVersion = .tlsv12
        case .tlsv12, .tlsv13: break
        }
        return configuration
    }

    /// Sends a request; see ``HTTPTransport/send(_:)``.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        try await send(request, by: .distantFuture)
    }

    /// Sends a request; see ``TimeKeepingTransport/send(_:within:)``.
    package func send(_ request: TransportRequest, within limit: Duration) async throws -> TransportResponse {
        try await send(request, by: .now() + TimeAmount(limit))
    }

    private func send(_ request: TransportRequest, by deadline: NIODeadline) async throws -> TransportResponse {
        // AsyncHTTPClient hears of a cancellation only while it works, and may have sent the request by then.
        try Task.checkCancellation()
        let outgoing = try HTTPClientRequest(request)
        do {
            let response = try await connections.client.execute(outgoing, deadline: deadline)
            let body = ResponseBody(response.body, connections)
            return TransportResponse(head: HTTPResponse(response), body: ByteStream(body))
        } catch {
            throw Self.describe(error, hasAnswer: false)
        }
    }
}
