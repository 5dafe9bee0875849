// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
public import ACSTransport
import ACSURLSessionTransport
import AsyncHTTPClient
import NIOCore

/// The transports that tests run with.
public enum TransportKind: CaseIterable, Sendable {
    /// What clients use on Linux.
    case asyncHTTPClient
    /// What clients use on Apple platforms.
    case urlSession

    /// The transport that clients have, but for its ten seconds to connect: on a busy machine they are too few.
    private static let patient: AsyncHTTPClientTransport = {
        var configuration = AsyncHTTPClientTransport.standardConfiguration
        configuration.timeout.connect = .hours(24)
        return AsyncHTTPClientTransport(configuration: configuration)
    }()

    /// The transport that the process shares.
    public var transport: any HTTPTransport {
        switch self {
        case .asyncHTTPClient: Self.patient
        case .urlSession: URLSessionTransport.shared
        }
    }
}
