// SPDX-License-Identifier: MIT

public import ACSTransport
public import AsyncHTTPClient
import HTTPTypes
public import NIOCore
import NIOSSL

/// Sends requests with AsyncHTTPClient.
///
/// Clients on Linux use ``shared`` by default. Create your own transport to use a proxy, your own certificates or your
/// own event loops:
///
/// ```swift
/// var configuration = AsyncHTTPClientTransport.standardConfiguration
/// configuration.proxy = .server(host: "proxy.contoso.com", port: 8080)
/// let options = ClientOptions(transport: AsyncHTTPClientTransport(configuration: configuration))
/// ```
///
/// With every configuration, redirects are not followed, bodies are not decompressed, nothing is traced and connection
/// attempts are not retried, because the pipeline decides these. The minimum TLS version is 1.2.
public struct AsyncHTTPClientTransport: TimeKeepingTransport {
    /// The transport of all clients without their own: one per process, on its shared event loops. It is never closed.
    public static let shared = AsyncHTTPClientTransport()

    /// AsyncHTTPClient's default configuration, with a hundred connections per host instead of eight. With eight, a
    /// service that takes a second to respond would give eight responses a second. Over HTTP/2, one connection is
    /// enough.
    public static var standardConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 100
        return configuration
    }

    private let connections: Connections

    /// Creates a transport with its own connections, which are closed when it is no longer used.
    ///
    /// - Parameters:
    ///   - configuration: Proxy, TLS, timeouts and limits. If all connections are busy, `timeout.connect` also limits
    ///     the wait for one.
    ///   - eventLoopGroup: The event loops of the connections.
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

    /// NIOSSL's default minimum is TLS 1.0, which Azure refuses and RFC 8996 forbids.
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
        do {
            return try await send(request, by: .distantFuture)
        } catch {
            throw Self.describe(error, hasResponse: false)
        }
    }

    /// Sends a request; see ``TimeKeepingTransport/send(_:within:)``.
    package func send(_ request: TransportRequest, within limit: TimeLimit) async throws -> TransportResponse {
        // The event loops of AsyncHTTPClient know real time alone.
        guard limit.isRealTime else { return try await CancellingTransport(self).send(request, within: limit) }
        do {
            return try await send(request, by: .now() + TimeAmount(limit.left))
        } catch let error as HTTPClientError where error == .deadlineExceeded {
            throw TimeLimit.Exceeded(length: limit.length)
        } catch {
            throw Self.describe(error, hasResponse: false)
        }
    }

    private func send(_ request: TransportRequest, by deadline: NIODeadline) async throws -> TransportResponse {
        // AsyncHTTPClient notices a cancellation only while it works, and may have sent the request by then.
        try Task.checkCancellation()
        let response = try await connections.client.execute(HTTPClientRequest(request), deadline: deadline)
        let body = ResponseBody(response.body, connections)
        return TransportResponse(head: HTTPResponse(response), body: ByteStream(body))
    }
}

#if !canImport(Darwin)
    extension DefaultTransport: DefaultTransportProviding {
        package static var transport: any HTTPTransport { AsyncHTTPClientTransport.shared }
    }
#endif
