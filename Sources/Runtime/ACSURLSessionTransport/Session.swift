// SPDX-License-Identifier: MIT

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

/// A URLSession without storage, and its delegate.
struct Session: Sendable {
    private let delegate = SessionDelegate()
    private let session: URLSession

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        #if !canImport(FoundationNetworking)
            configuration.tlsMinimumSupportedProtocolVersion = .TLSv12
        #endif
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    /// Creates a suspended task, and the exchange that receives its events.
    func exchange(for request: URLRequest) -> (URLSessionTask, Exchange) {
        let task = session.dataTask(with: request)
        let exchange = Exchange(task)
        delegate.add(exchange, for: task)
        #if canImport(FoundationNetworking)
            // The session serves this request only.
            session.finishTasksAndInvalidate()
        #endif
        return (task, exchange)
    }
}
