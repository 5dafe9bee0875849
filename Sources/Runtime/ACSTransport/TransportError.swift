// SPDX-License-Identifier: MIT

/// Why a transport received no response, or only a part of it.
///
/// Transports throw this or `CancellationError`, nothing else.
public struct TransportError: Error, Sendable {
    /// The kind of failure.
    public enum Reason: Sendable, Hashable {
        /// The host name could not be resolved, or no connection could be established.
        case cannotConnect
        /// The TLS handshake failed: the certificate is untrusted, expired or for another host.
        case tlsFailure
        /// The connection was lost before the response was complete.
        case connectionLost
        /// The transport's own time limit was reached.
        case timedOut
        /// The response is not valid HTTP.
        case invalidResponse
        /// The transport can't send the request as it was signed, and must not change it.
        case unsupportedRequest
        /// Any other failure; ``TransportError/underlying`` says more.
        case other
    }

    /// The kind of failure.
    public var reason: Reason
    /// A description for people, without secrets and without the request's URL.
    public var message: String
    /// Whether the request may have reached the service.
    public var wasSent: WasSent
    /// The HTTP library's own error.
    public var underlying: (any Error)?

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - reason: The kind of failure.
    ///   - message: A description for people. It is logged, so it must not contain secrets or the request's URL.
    ///   - wasSent: Whether the request may have reached the service; `.unknown` if in doubt.
    ///   - underlying: The HTTP library's own error.
    public init(_ reason: Reason, message: String, wasSent: WasSent, underlying: (any Error)? = nil) {
        self.reason = reason
        self.message = message
        self.wasSent = wasSent
        self.underlying = underlying
    }
}

extension TransportError: CustomStringConvertible {
    /// The message. The underlying error is left out, because it may contain the URL.
    public var description: String { message }
}
