// SPDX-License-Identifier: MIT

// As linked in Package.swift.
#if canImport(Darwin)
    import ACSURLSessionTransport
#else
    import ACSAsyncHTTPClientTransport
#endif

/// The default transport of clients.
package enum DefaultTransport {
    #if canImport(Darwin)
        package static let shared: any HTTPTransport = URLSessionTransport.shared
    #else
        package static let shared: any HTTPTransport = AsyncHTTPClientTransport.shared
    #endif
}
