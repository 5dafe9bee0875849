// SPDX-License-Identifier: MIT

import ACSTransport

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

extension URLSessionTransport {
    /// Describes an error of URLSession.
    ///
    /// - Parameter hasResponse: Whether the response's head was received before it.
    static func describe(_ error: any Error, hasResponse: Bool) -> any Error {
        guard let error = error as? URLError else {
            return TransportError(
                .other,
                message: "URLSession failed.",
                wasSent: hasResponse ? .yes : .unknown,
                underlying: error
            )
        }
        if error.code == .cancelled { return CancellationError() }
        let (reason, message, wasSent) = explain(error.code)
        return TransportError(reason, message: message, wasSent: hasResponse ? .yes : wasSent, underlying: error)
    }

    private static func explain(_ code: URLError.Code) -> (TransportError.Reason, String, WasSent) {
        switch code {
        case .cannotFindHost, .dnsLookupFailed:
            (.cannotConnect, "The host name could not be resolved.", .no)
        case .cannotConnectToHost:
            (.cannotConnect, "The host refused the connection.", .no)
        case .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed, .callIsActive:
            (.cannotConnect, "The network is unreachable.", .no)
        case .appTransportSecurityRequiresSecureConnection:
            (.unsupportedRequest, "App Transport Security forbids plain HTTP to this host.", .no)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateNotYetValid, .serverCertificateHasUnknownRoot, .clientCertificateRejected,
            .clientCertificateRequired:
            (.tlsFailure, "The TLS handshake failed.", .no)
        case .timedOut:
            (.timedOut, "The connection was silent for too long.", .unknown)
        case .cannotParseResponse:
            (.invalidResponse, "The response is not HTTP.", .unknown)
        default:
            (.connectionLost, "The connection failed.", .unknown)
        }
    }
}
