// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
public import ACSTransport
import ACSURLSessionTransport

/// The transports that tests run with.
public enum TransportKind: CaseIterable, Sendable {
    /// What clients use on Linux.
    case asyncHTTPClient
    /// What clients use on Apple platforms.
    case urlSession

    /// The transport that the process shares.
    public var transport: any HTTPTransport {
        switch self {
        case .asyncHTTPClient: AsyncHTTPClientTransport.shared
        case .urlSession: URLSessionTransport.shared
        }
    }
}
