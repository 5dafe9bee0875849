// SPDX-License-Identifier: MIT

public import ACSTransport
import HTTPTypes

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

/// Sends requests with URLSession: no cookies, no cache, no redirects, no stored credentials.
///
/// Clients on Apple platforms use ``shared`` by themselves. What arrives of an answer is kept in memory until it is read:
/// write a long download to a file as it comes, or use AsyncHTTPClient, which holds up the server for a slow reader.
///
/// On Apple platforms TLS 1.2 is the least. On Linux it is there for tests: it can't be told so, does not tell why a TLS
/// handshake failed, drops the body of a redirect, and opens a connection for each request.
public struct URLSessionTransport: HTTPTransport {
    /// The transport of all clients that are given none. Nobody closes it.
    public static let shared = URLSessionTransport()

    #if canImport(FoundationNetworking)
        // libcurl sends every request again, by itself, when it has used the connection before and is hung up on without
        // an answer: also a purchase. So no connection is used twice.
        private var session: Session { Session() }
    #else
        private let session = Session()
    #endif

    /// Makes a transport with connections of its own. They live as long as the process.
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
    /// - Throws: ``TransportError`` for a request that URLSession would change before it sends it.
    fileprivate init(_ request: TransportRequest) throws {
        // URLSession resolves dot segments, and sends another route than the one that was signed.
        guard let address = request.address, !request.hasDotSegments, let url = URL(string: address),
            url.absoluteString == address
        else { throw TransportError.unsendableAddress }
        self.init(url: url)
        httpMethod = request.head.method.rawValue
        httpShouldHandleCookies = false
        // The pipeline has its own limits; this one only frees what nobody waits for any more.
        timeoutInterval = 3600
        for field in request.head.headerFields { addValue(field.value, forHTTPHeaderField: field.name.rawName) }
        // URLSession would ask for compressed answers, and decompress them without a limit.
        if request.head.headerFields[.acceptEncoding] == nil {
            setValue("identity", forHTTPHeaderField: "Accept-Encoding")
        }
        if !request.body.isEmpty { httpBody = Data(request.body) }
    }
}
