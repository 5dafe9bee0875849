// SPDX-License-Identifier: MIT

import ACSTransport
import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension AsyncHTTPClientTransport {
    /// Describes an error of AsyncHTTPClient, NIO or BoringSSL.
    ///
    /// - Parameter hasResponse: Whether the response's head was received before it.
    static func describe(_ error: any Error, hasResponse: Bool) -> any Error {
        if error is CancellationError || error as? HTTPClientError == .cancelled { return CancellationError() }
        if let error = error as? TransportError { return error }
        let (reason, message, wasSent) = explain(error)
        return TransportError(reason, message: message, wasSent: hasResponse ? .yes : wasSent, underlying: error)
    }

    private static func explain(_ error: any Error) -> (TransportError.Reason, String, WasSent) {
        switch error {
        case let error as HTTPClientError: explain(error)
        case let error as NIOConnectionError: (.cannotConnect, error.cause, .no)
        case let error as IOError where neverConnected.contains(error.errnoCode):
            (.cannotConnect, error.cause, .no)
        case is NIOSSLExtraError: (.tlsFailure, "The server's certificate is for another host.", .no)
        case let error as NIOSSLError where error.isEndOfConnection:
            (.cannotConnect, "The connection was closed during the TLS handshake.", .no)
        case NIOSSLError.handshakeFailed: (.tlsFailure, "The TLS handshake failed.", .no)
        case HTTPParserError.invalidEOFState:
            (.connectionLost, "The connection was closed before the response was complete.", .unknown)
        case is HTTPParserError: (.invalidResponse, "The response is not HTTP.", .yes)
        default: (.connectionLost, "The connection failed.", .unknown)
        }
    }

    /// The errors that only connecting can cause. Others can occur later: a reset, and also an unreachable network,
    /// which Linux reports for connections that wait for a response.
    private static let neverConnected: Set<CInt> = [ECONNREFUSED, EADDRNOTAVAIL, EACCES]

    private static func explain(_ error: HTTPClientError) -> (TransportError.Reason, String, WasSent) {
        switch error {
        case .connectTimeout:
            (.cannotConnect, "The connection attempt took too long.", .no)
        case .getConnectionFromPoolTimeout:
            (.timedOut, "All connections to the server were busy for too long.", .no)
        case .tlsHandshakeTimeout:
            (.cannotConnect, "The TLS handshake took too long.", .no)
        case .socksHandshakeTimeout, .httpProxyHandshakeTimeout, .invalidProxyResponse, .proxyAuthenticationRequired:
            (.cannotConnect, "The proxy did not establish a connection.", .no)
        case .remoteConnectionClosed, .uncleanShutdown:
            (.connectionLost, "The connection was closed before the response was complete.", .unknown)
        case .readTimeout, .writeTimeout:
            (.timedOut, "The connection was silent for too long.", .unknown)
        default:
            (.other, error.shortDescription, .unknown)
        }
    }
}

extension NIOSSLError {
    /// Whether a handshake failed because the connection was closed, which says nothing about the server's certificate.
    fileprivate var isEndOfConnection: Bool {
        guard case .handshakeFailed(let error) = self else { return false }
        return error == .sslError([.eofDuringHandshake])
    }
}

extension NIOConnectionError {
    /// Why no address of the host accepted a connection, without the addresses.
    fileprivate var cause: String {
        if let error = connectionErrors.lazy.compactMap({ $0.error as? IOError }).first { return error.cause }
        if connectionErrors.contains(where: { $0.error is ChannelError }) {
            return "The connection attempt took too long."
        }
        return "The host name could not be resolved."
    }
}

extension IOError {
    /// Why the system could not connect.
    fileprivate var cause: String {
        switch errnoCode {
        case ECONNREFUSED: "The host refused the connection."
        case EHOSTUNREACH: "There is no route to the host."
        case ENETUNREACH: "The network is unreachable."
        case ETIMEDOUT: "The connection attempt took too long."
        case EACCES: "The system does not permit the connection."
        default: "The system reported error \(errnoCode)."
        }
    }
}
