// SPDX-License-Identifier: MIT

public import ACSTransport
import HTTPTypes

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

/// Sends requests with URLSession, without cookies, cache, redirects or stored credentials.
///
/// Clients on Apple platforms use ``shared`` by default. Received parts of a response stay in memory until they are
/// read. Write a long download to a file as it arrives, or use AsyncHTTPClient, which slows down the server for a slow
/// reader.
///
/// On Apple platforms, the minimum TLS version is 1.2. On Linux, this transport is for tests. It can't set a minimum
/// TLS version there, and does not report why a TLS handshake failed. It drops the body of a redirect, and opens a
/// connection for each request.
public struct URLSessionTransport: HTTPTransport {
    /// The transport of all clients without their own. It is never closed.
    public static let shared = URLSessionTransport()

    #if canImport(FoundationNetworking)
        // If a reused connection is closed without a response, libcurl sends the request again on its own, even a
        // purchase. So no connection is reused.
        private var session: Session { Session() }
    #else
        private let session = Session()
    #endif

    /// Creates a transport with its own connections, which stay open until the process ends.
    public init() {}

    /// Sends a request; see ``HTTPTransport/send(_:)``.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        try Task.checkCancellation()
        let (task, exchange) = session.exchange(for: try URLRequest(request))
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchange.begin(continuation)
                task.resume()
            }
        } onCancel: {
            task.cancel()
        }
    }
}

extension URLRequest {
    /// - Throws: ``TransportError`` if URLSession would change the request.
    fileprivate init(_ request: TransportRequest) throws {
        // URLSession resolves dot segments, and would send another path than the one that was signed.
        guard let address = request.address, !request.hasDotSegments, let url = URL(string: address),
            url.absoluteString == address
        else { throw TransportError.unsendableAddress }
        self.init(url: url)
        httpMethod = request.head.method.rawValue
        httpShouldHandleCookies = false
        // The pipeline has its own limits; this one only frees abandoned requests.
        timeoutInterval = 3600
        for field in request.head.headerFields { addValue(field.value, forHTTPHeaderField: field.name.rawName) }
        // URLSession would request compressed responses, and decompress them without a limit.
        if request.head.headerFields[.acceptEncoding] == nil {
            setValue("identity", forHTTPHeaderField: "Accept-Encoding")
        }
        if !request.body.isEmpty { httpBody = Data(request.body) }
    }
}

#if canImport(Darwin)
    extension DefaultTransport: DefaultTransportProviding {
        package static var transport: any HTTPTransport { URLSessionTransport.shared }
    }
#endif
