// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTransport
import ACSURLSessionTransport
import Testing

/// The transports that every test runs with.
enum TransportKind: String, CaseIterable, CustomTestStringConvertible {
    case asyncHTTPClient
    case urlSession

    var transport: any HTTPTransport {
        switch self {
        case .asyncHTTPClient: AsyncHTTPClientTransport.shared
        case .urlSession: URLSessionTransport.shared
        }
    }

    var testDescription: String { rawValue }
}
