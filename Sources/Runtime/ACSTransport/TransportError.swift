// SPDX-License-Identifier: MIT

/// Why a transport could not get an answer, or not all of it.
///
/// Transports throw this or `CancellationError`, nothing else.
public struct TransportError: Error, Sendable {
    /// What went wrong.
    public enum Reason: Sendable, Hashable {
        /// The host name could not be resolved, or nobody accepted the connection.
        case cannotConnect
        /// The TLS handshake failed: an untrusted certificate, another host's, or an expired one.
        case tlsFailure
        /// The connection ended before the whole answer was there.
        case connectionLost
        /// The transport's own limit on time was reached.
        case timedOut
        /// What came back is not HTTP, or breaks its rules.
        case invalidResponse
        /// This transport can't send the request as it was signed; sending it changed would be wrong.
        case unsupportedRequest
        /// Anything else; ``TransportError/underlying`` says more.
        case other
    }

    /// What went wrong.
    public var reason: Reason
    /// A sentence for people, without secrets and without the request's URL.
    public var message: String
    /// Whether the request can have reached the service.
    public var wasSent: WasSent
    /// The HTTP library's own error.
    public var underlying: (any Error)?

    /// Describes a failure to get an answer.
    ///
    /// - Parameters:
    ///   - reason: What went wrong.
    ///   - message: A sentence for people; it is logged, so it must not carry secrets or the request's URL.
    ///   - wasSent: Whether the request can have reached the service; say `.unknown` when in doubt.
    ///   - underlying: The HTTP library's own error.
    public init(_ reason: Reason, message: String, wasSent: WasSent, underlying: (any Error)? = nil) {
        self.reason = reason
        self.message = message
        self.wasSent = wasSent
        self.underlying = underlying
    }
}

extension TransportError: CustomStringConvertible {
    /// The message; the underlying error is left out, because it may name the URL.
    public var description: String { message }
}
