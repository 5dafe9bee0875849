// SPDX-License-Identifier: MIT

import ACSTransport
import StallLimit
import Testing

@testable import ACSURLSessionTransport

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

@Suite("An error of URLSession", .stallLimit)
struct URLSessionErrorTests {
    static let meanings: [(URLError.Code, TransportError.Reason, WasSent)] = [
        (.cannotFindHost, .cannotConnect, .no),
        (.cannotConnectToHost, .cannotConnect, .no),
        (.dnsLookupFailed, .cannotConnect, .no),
        (.notConnectedToInternet, .cannotConnect, .no),
        (.internationalRoamingOff, .cannotConnect, .no),
        (.dataNotAllowed, .cannotConnect, .no),
        (.callIsActive, .cannotConnect, .no),
        (.appTransportSecurityRequiresSecureConnection, .unsupportedRequest, .no),
        (.secureConnectionFailed, .tlsFailure, .no),
        (.serverCertificateUntrusted, .tlsFailure, .no),
        (.serverCertificateHasBadDate, .tlsFailure, .no),
        (.serverCertificateNotYetValid, .tlsFailure, .no),
        (.serverCertificateHasUnknownRoot, .tlsFailure, .no),
        (.clientCertificateRejected, .tlsFailure, .no),
        (.clientCertificateRequired, .tlsFailure, .no),
        (.timedOut, .timedOut, .unknown),
        (.cannotParseResponse, .invalidResponse, .unknown),
        (.networkConnectionLost, .connectionLost, .unknown),
        (.unknown, .connectionLost, .unknown),
    ]

    @Test(
        "says what went wrong, and whether the request can have arrived: after a response's head it has",
        arguments: meanings
    )
    func meaning(_ code: URLError.Code, _ reason: TransportError.Reason, _ wasSent: WasSent) throws {
        for (hasResponse, wasSent) in [(false, wasSent), (true, .yes)] {
            let described = URLSessionTransport.describe(URLError(code), hasResponse: hasResponse)
            let error = try #require(described as? TransportError)
            #expect(error.reason == reason)
            #expect(error.wasSent == wasSent)
            #expect((error.underlying as? URLError)?.code == code)
        }
    }

    @Test("that is a cancellation is Swift's own", arguments: [false, true])
    func cancelled(hasResponse: Bool) {
        #expect(URLSessionTransport.describe(URLError(.cancelled), hasResponse: hasResponse) is CancellationError)
    }

    @Test("of another kind after a response's head leaves no doubt that the request has arrived")
    func other() throws {
        struct Other: Error {}
        for (hasResponse, wasSent) in [(false, WasSent.unknown), (true, .yes)] {
            let described = URLSessionTransport.describe(Other(), hasResponse: hasResponse)
            let error = try #require(described as? TransportError)
            #expect(error.reason == .other)
            #expect(error.wasSent == wasSent)
        }
    }
}
