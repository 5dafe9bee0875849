// SPDX-License-Identifier: MIT

#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking
#else
    import Foundation
#endif

/// A URLSession that keeps nothing, and the delegate that it reports to.
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

    /// Makes a task that has not begun, and what its events go to.
    func exchange(for request: URLRequest) -> (URLSessionTask, Exchange) {
        let task = session.dataTask(with: request)
        let exchange = Exchange(task)
        delegate.add(exchange, for: task)
        #if canImport(FoundationNetworking)
            // It serves this one request.
            session.finishTasksAndInvalidate()
        #endif
        return (task, exchange)
    }
}
